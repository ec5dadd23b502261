import { setTimeout as wait } from 'node:timers/promises'
import type { TrayApp } from '../../support/tray/tray-app.ts'
import { treePss } from '../process-tree.ts'
import { cardSeenMs } from './measure-opening.ts'
import { askForSettings, closeWindows } from './window-marks.ts'

const cycles = 20
/** For processes to end, and for memory to be given back. */
const settleMs = 5000

/** What stays of windows once they are closed: the card and the settings, opened and closed over and over. */
export async function measureClosing(tray: TrayApp, print: (line: string) => void): Promise<void> {
  const pid = tray.app.process().pid
  if (pid === undefined) throw new Error('the app has no process')
  const level = async (): Promise<number> => {
    await wait(settleMs)
    return treePss(pid).megabytes
  }
  await cycle(tray, 1000)
  const first = await level()
  print(`after the first closing   ${first.toFixed(0)} MB, ${String(await tray.renderers())} renderers`)
  for (let n = 1; n <= cycles; n++) {
    await cycle(tray, 1000 + n)
    if (n % (cycles / 2) !== 0) continue
    const now = await level()
    const ratio = (now / first).toFixed(2)
    print(
      `after ${String(n)} more             ${now.toFixed(0)} MB (${ratio} times), ${String(await tray.renderers())} renderers`,
    )
  }
}

async function cycle(tray: TrayApp, n: number): Promise<void> {
  await cardSeenMs(tray, n)
  await askForSettings(tray)
  await tray.page('settings')
  await closeWindows(tray)
}
