/**
 * `npm run try:wine`: what only Windows runs, as far as Wine can run it: each port by Windows' own Node, then the main job by
 * the built commands. Prints one line each; exit 1 if one of them is not as expected. Needs `npm run build`.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { build } from 'esbuild'
import { distFolder } from '../../scripts/build/layout.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { WindowsNode } from './windows-node.ts'

let failed = 0

function tell(name: string, found: unknown, wanted: unknown): void {
  const good = isDeepStrictEqual(found, wanted)
  if (!good) failed++
  const words = good ? JSON.stringify(found) : `${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`
  process.stdout.write(`${good ? 'ok    ' : 'FAILED'} ${name}: ${words}\n`)
}

async function tryPorts(windows: WindowsNode, place: string): Promise<void> {
  const bundled = join(place, 'probes.mjs')
  const entry = join(import.meta.dirname, 'windows-probes.ts')
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile: bundled })
  const answers = join(place, 'answers.json')
  const ran = await windows.run(windows.path(bundled), [windows.path(answers)])
  if (!existsSync(answers)) throw new Error(`the probes did not answer: ${ran.output}`)
  const found = JSON.parse(readFileSync(answers, 'utf8')) as Readonly<Record<string, unknown>>
  const home = (found['known folders'] as { readonly home: string }).home
  const wanted: Readonly<Record<string, unknown>> = {
    platform: 'win32',
    'probe free': 'free',
    'probe gone': 'gone',
    'probe held by another that shares': 'in-use',
    'probe held by another alone': 'locked',
    'move to hold': { kind: 'moved' },
    'move to hold, locked': { kind: 'not-quarantined', why: 'locked' },
    'tries while locked': 9,
    'registry value with variables': 'C:\\users',
    'registry value': 'D:\\聊天',
    'registry value that is not there': null,
    'remote UNC': true,
    'remote C:': false,
  }
  for (const [name, value] of Object.entries(wanted)) tell(name, found[name], value)
  tell(
    'known folders are of this user',
    JSON.stringify(found['known folders']).includes(JSON.stringify(home).slice(1, -1)),
    true,
  )
  tell('drive C: is listed', (found['drives'] as readonly string[]).includes('C:\\'), true)
  // Wine has no PowerShell: what a Windows without it answers is all that can be seen here.
  tell('removable drives without PowerShell', found['removable drives'], [])
}

/** Watch, quarantine, kill, list, restore and verify, in folders with Chinese names on C:. */
async function tryMainJob(windows: WindowsNode, place: string): Promise<void> {
  const cli = windows.path(join(distFolder, 'cli.js'))
  const folder = windows.driveC('微信文件')
  mkdirSync(folder, { recursive: true })
  const report = join(place, 'report.xlsx')
  await writeDailyReport(report, { rows: 60, seed: 7, format: 'xlsx' })
  const original = readFileSync(report)

  const scanned = await windows.run(cli, ['scan', '--json', windows.path(report)])
  tell('scan', (JSON.parse(scanned.output) as { readonly people: number }).people, 60)

  const agent = windows.start(cli, ['watch', '--home', 'C:\\home', '--folder', 'C:\\微信文件'])
  const lines = (): readonly Readonly<Record<string, unknown>>[] =>
    agent
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  await until(() => lines().some(({ kind }) => kind === 'ready'))
  copyFileSync(report, join(folder, '日报.part'))
  renameSync(join(folder, '日报.part'), join(folder, '日报.xlsx'))
  await until(() => readdirSync(folder).some((name) => name.includes('襁褓暂存')))
  tell('a report is taken and a placeholder left', readdirSync(folder).length, 1)
  await until(() => lines().length > 1)
  await agent.kill()

  const listed = await windows.run(cli, ['quarantine', 'list', '--home', 'C:\\home', '--json'])
  tell('the vault has it after a kill', listed.output.trim().split('\n').length, 1)
  const restored = await windows.run(cli, ['quarantine', 'restore', '1', '--home', 'C:\\home'])
  tell('restore', restored.status, 0)
  const back = join(folder, '日报.xlsx')
  tell('it is back byte for byte', existsSync(back) && readFileSync(back).equals(original), true)
  const verified = await windows.run(cli, ['verify', '--home', 'C:\\home'])
  tell('the chain of events is whole', verified.status, 0)
}

/** What each start rehearses: made-up reports into a vault of its own, and all of that deleted. */
async function tryRehearsal(windows: WindowsNode): Promise<void> {
  mkdirSync(windows.driveC('空'), { recursive: true })
  const rehearsal = join(windows.driveC('rehearsing'), 'rehearsal')
  const sealed = (): number => {
    const vault = join(rehearsal, 'home', 'vault')
    return existsSync(vault) ? readdirSync(vault).filter((name) => name.endsWith('.vault')).length : 0
  }
  const agent = windows.start(windows.path(join(distFolder, 'cli.js')), [
    ...['watch', '--home', 'C:\\rehearsing', '--folder', 'C:\\空'],
  ])
  await until(() => sealed() >= 30)
  tell('reports of the rehearsal are taken', true, true)
  const began = Date.now()
  const left = (): readonly unknown[] => (existsSync(rehearsal) ? readdirSync(rehearsal, { recursive: true }) : [])
  while (left().length > 0 && Date.now() - began < 30_000) await wait(1000)
  tell('nothing is left of the rehearsal', left(), [])
  await agent.kill()
}

async function until(met: () => boolean): Promise<void> {
  const end = Date.now() + 60_000
  while (!met()) {
    if (Date.now() > end) throw new Error('it did not come to that within a minute')
    await wait(100)
  }
}

const place = mkdtempSync(join(tmpdir(), 'swaddle-wine-'))
const windows = await WindowsNode.prepare(place)
try {
  await tryPorts(windows, place)
  await tryMainJob(windows, place)
  await tryRehearsal(windows)
} finally {
  await windows.close()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
}
process.stdout.write(failed === 0 ? 'all as expected under Wine\n' : `${String(failed)} not as expected\n`)
process.exitCode = failed === 0 ? 0 : 1
