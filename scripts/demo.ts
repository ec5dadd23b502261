/**
 * `npm run demo`: the whole way of a file on the real tray app, with made-up data, in folders of its own.
 * `-- --once` ends by itself; exit 0 only if every station did its part.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { isPlaceholderName } from '../shared/domain/placeholder-name.ts'
import { repository } from './build/layout.ts'
import {
  cleanName,
  dropCleanSheet,
  dropReport,
  makeExamplePlace,
  reportName,
  writeExamplePolicy,
} from './demo/example-place.ts'
import type { ExamplePlace } from './demo/example-place.ts'
import { cliLines, startCollectorProcess, type RunningCollector } from './demo/run-cli.ts'
import { Stations } from './demo/stations.ts'
import { openDisplay, type Display } from './electron-runtime/display.ts'
import { ensureElectron } from './electron-runtime/ensure-electron.ts'

const once = process.argv.includes('--once')
const token = 'example-token'

const stations = new Stations()
const runtime = await ensureElectron()
stations.say('runtime', `Electron ${runtime.version}`)
const place = await makeExamplePlace(new Date())
stations.say('folders', `all of it plays in ${place.user}`)

const collector = await startCollectorProcess(place.centre, token)
stations.say('receiver', `listens on 127.0.0.1:${String(collector.port)}`)
await writeExamplePolicy(place, collector.port, token)
const display = await openDisplay()
const app = await launch(place, display)

try {
  await play(app)
  if (!once) await stay(app)
} finally {
  await end(app, collector, display)
}
stations.say('end', 'tray app and receiver have ended; nothing is left running')
process.exitCode = stations.failed === 0 ? 0 : 1

async function launch({ user, home }: ExamplePlace, { env }: Display): Promise<ElectronApplication> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, repository],
    env: {
      ...Object.fromEntries(inherited),
      ...runtime.env,
      ...env,
      SWADDLE_HOME: home,
      // Linux clients are looked for below HOME; the display's key stays where it is.
      ...(process.platform === 'linux'
        ? { HOME: user, XAUTHORITY: process.env['XAUTHORITY'] ?? join(process.env['HOME'] ?? '', '.Xauthority') }
        : {}),
    },
  })
}

async function play(app: ElectronApplication): Promise<void> {
  const { wechatFiles, home, centre } = place
  await stations.expect(
    'watch',
    async () => ((await readFile(join(home, 'logs', 'agent.log'), 'utf8')).includes('watching') ? true : null),
    () => `the tray app runs, no window is open, and it watches ${wechatFiles}`,
  )
  await dropCleanSheet(place)
  const report = await dropReport(place)
  stations.say('drop', `${reportName} with 60 made-up births, and ${cleanName}`)

  const found = await stations.expect('record', quarantinedEvent, (event) => {
    const { message, metadata } = event
    return `event ${String(metadata.sequence)} is stored: ${message}`
  })
  await stations.expect(
    'quarantine',
    async () => {
      const entry = (await cliLines('quarantine', 'list', '--home', home, '--json'))[0]
      return entry !== undefined && !existsSync(report) ? entry : null
    },
    (entry) => `taken into the encrypted vault as case ${String(entry['case'])}; the file is gone from the folder`,
  )
  await stations.expect(
    'placeholder',
    async () => (await readdir(wechatFiles)).find(isPlaceholderName) ?? null,
    (name) => `in its place: ${name}`,
  )
  await stations.expect(
    'card',
    () => shootCard(app),
    (path) => `the clerk was told; screenshot: ${path}`,
  )
  await stations.expect(
    'clean sheet',
    () => Promise.resolve(existsSync(join(wechatFiles, cleanName)) ? true : null),
    () => 'stands untouched in its folder, without an event',
  )
  await stations.expect(
    'report',
    async () => {
      const received = await cliEvents('collect', '--home', centre, '--json')
      return received.find(({ metadata }) => metadata.uid === found?.metadata.uid) ?? null
    },
    ({ metadata, class_uid: classUid }) => `the receiver has event ${metadata.uid} (OCSF class ${String(classUid)})`,
  )
}

/** What the demo looks at of an OCSF event. */
interface OcsfEvent {
  readonly class_uid: number
  readonly disposition_id?: number
  readonly message: string
  readonly metadata: { readonly uid: string; readonly sequence: number }
}

async function cliEvents(...args: readonly string[]): Promise<readonly OcsfEvent[]> {
  return (await cliLines(...args)) as unknown as readonly OcsfEvent[]
}

/** Disposition 3 is OCSF's "Quarantined". */
async function quarantinedEvent(): Promise<OcsfEvent | null> {
  const events = await cliEvents('events', '--home', place.home, '--json')
  return events.find(({ disposition_id: disposition }) => disposition === 3) ?? null
}

async function shootCard(app: ElectronApplication): Promise<string | null> {
  const card = app.windows().find((page: Page) => page.url().includes('card'))
  if (card === undefined) return null
  await card.getByRole('button').first().waitFor({ timeout: 5000 })
  const path = join(place.screenshots, 'card.png')
  await card.screenshot({ path })
  return path
}

/** Leaves tray and card to be clicked until the app is quit or Ctrl+C is pressed. */
async function stay(app: ElectronApplication): Promise<void> {
  stations.say(
    'look',
    display.virtual ? 'there is no display: see the screenshots' : 'click the card and the tray icon',
  )
  stations.say('look', 'press Ctrl+C to end')
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => {
      resolve()
    })
    process.once('SIGTERM', () => {
      resolve()
    })
    app.once('close', () => {
      resolve()
    })
  })
}

async function end(app: ElectronApplication, collector: RunningCollector, display: Display): Promise<void> {
  await app.close().catch(() => undefined)
  await collector.stop()
  await display.close()
}
