import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { repository } from '../../../scripts/build/layout.ts'
import { ensureElectron } from '../../../scripts/electron-runtime/ensure-electron.ts'
import { writeDailyReport } from '../../support/daily-report.ts'
import type { Place } from '../../support/tray/place.ts'
import { windowSeam, type WindowNote } from './window-seam.ts'

const askEveryMs = 20
const patienceMs = 30_000

/** The real app without a debugger; every window that it opens is noted and closed again. */
export interface NotedApp {
  readonly pid: number
  /** Drops a report and waits for the note of its card. */
  card(): Promise<WindowNote>
  /** Starts the program a second time, as a clerk does who looks for its window, and waits for the note of that. */
  settings(): Promise<WindowNote>
  close(): Promise<void>
}

export async function startNotedApp(place: Place): Promise<NotedApp> {
  const runtime = await ensureElectron()
  const notes = join(place.root, 'window-notes')
  const seam = join(place.root, 'seam.cjs')
  await writeFile(seam, windowSeam)
  const env = {
    ...process.env,
    ...runtime.env,
    SWADDLE_HOME: place.home,
    HOME: place.user,
    SWADDLE_WINDOW_NOTES: notes,
    NODE_OPTIONS: `--require ${seam}`,
  }
  const start = (): ChildProcess => spawn(runtime.executable, [...runtime.args, repository], { env, stdio: 'ignore' })
  const app = start()
  const log = join(place.home, 'logs', 'agent.log')
  await until(() => existsSync(log) && readFileSync(log, 'utf8').includes('watching'))
  let seen = 0
  const next = async (page: WindowNote['page']): Promise<WindowNote> => {
    let found: WindowNote | undefined
    await until(() => {
      const all = readNotes(notes)
      found = all.slice(seen).find((note) => note.page === page)
      if (found !== undefined) seen = all.length
      return found !== undefined
    })
    if (found === undefined) throw new Error(`no ${page} was opened`)
    return found
  }
  let reports = 0
  return {
    pid: app.pid ?? -1,
    card: async () => {
      const hidden = join(place.root, 'next.xlsx')
      await writeDailyReport(hidden, { rows: 12, seed: 100 + reports++, format: 'xlsx' })
      await rename(hidden, join(place.wechat, `${String(reports)}.xlsx`))
      return next('/card.html')
    },
    settings: async () => {
      start()
      return next('/settings.html')
    },
    close: async () => {
      const ended = once(app, 'exit')
      app.kill('SIGTERM')
      await Promise.race([ended, wait(10_000)])
      app.kill('SIGKILL')
    },
  }
}

function readNotes(file: string): readonly WindowNote[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as WindowNote)
}

async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; !done(); waited += askEveryMs) {
    if (waited > patienceMs) throw new Error('waited in vain for the app')
    await wait(askEveryMs)
  }
}
