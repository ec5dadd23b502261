import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { ensureElectron } from '../../../scripts/electron-runtime/ensure-electron.ts'
import { makePlace, type Place } from './place.ts'

const repository = resolve(import.meta.dirname, '../../..')

export interface TrayAppWish {
  readonly policy?: Readonly<Record<string, unknown>>
  readonly preferences?: Readonly<Record<string, unknown>>
  /** Called before the app starts, for what must lie there already. */
  readonly prepare?: (place: Place) => Promise<void>
  /** False for an app that is expected not to watch. */
  readonly untilWatching?: boolean
  /** The built app itself, where it is not the repository's own. */
  readonly appFolder?: string
  /** Further words of Chromium's command line, such as a scale of the screen. */
  readonly switches?: readonly string[]
}

/** The real tray app on a home of its own. */
export interface TrayApp {
  readonly app: ElectronApplication
  readonly place: Place
  /** Waits for the window of this page, painted. */
  page(name: 'card' | 'settings'): Promise<Page>
  /**
   * Starts the program a second time, as a clerk does who looks for its window, or with words of its own; resolves when that one
   * has ended.
   */
  startAgain(...words: readonly string[]): Promise<void>
  /** Renderer processes that are alive. */
  renderers(): Promise<number>
  close(): Promise<void>
}

export async function startTrayApp(wish: TrayAppWish = {}): Promise<TrayApp> {
  const place = await makePlace()
  if (wish.policy !== undefined) await writeJson(join(place.home, 'policy.json'), wish.policy)
  if (wish.preferences !== undefined) await writeJson(join(place.home, 'preferences.json'), wish.preferences)
  await wish.prepare?.(place)
  const runtime = await ensureElectron()
  const options = {
    executablePath: runtime.executable,
    args: [...runtime.args, ...(wish.switches ?? []), wish.appFolder ?? repository],
    env: { ...environment(), ...runtime.env, SWADDLE_HOME: place.home, HOME: place.user },
    // Playwright makes every page light otherwise, whatever the app says.
    colorScheme: null,
  }
  const app = await _electron.launch(options)
  if (wish.untilWatching !== false) await untilWatching(place)
  app.on('window', (page) => {
    page.setDefaultTimeout(20_000)
  })
  return {
    app,
    place,
    page: (name) => pageOf(app, name),
    startAgain: async (...words) => {
      const second = spawn(options.executablePath, [...options.args, ...words], { env: options.env, stdio: 'ignore' })
      await once(second, 'exit')
    },
    renderers: () =>
      app.evaluate(({ app: running }) => running.getAppMetrics().filter(({ type }) => type === 'Tab').length),
    close: async () => {
      await app.close()
      await rm(place.root, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, JSON.stringify(value))
}

function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const key = process.env['XAUTHORITY'] ?? join(process.env['HOME'] ?? '', '.Xauthority')
  return { ...Object.fromEntries(kept), XAUTHORITY: key }
}

async function untilWatching({ home }: Place): Promise<void> {
  const log = join(home, 'logs', 'agent.log')
  await expect
    .poll(async () => existsSync(log) && (await readFile(log, 'utf8')).includes('watching'), { timeout: 30_000 })
    .toBe(true)
}

async function pageOf(app: ElectronApplication, name: string): Promise<Page> {
  let found: Page | undefined
  await expect
    .poll(
      () => {
        found = app.windows().find((page) => page.url().includes(`/${name}.html`))
        return found !== undefined
      },
      { timeout: 30_000 },
    )
    .toBe(true)
  if (found === undefined) throw new Error(`there is no ${name} window`)
  await found.getByRole('heading').first().waitFor()
  return found
}
