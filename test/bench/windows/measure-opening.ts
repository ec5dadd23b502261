import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { listEvents } from '../../../main/record/list-events.ts'
import { recordsPath } from '../../../main/record/records-schema.ts'
import { writeDailyReport } from '../../support/daily-report.ts'
import type { TrayApp } from '../../support/tray/tray-app.ts'
import { median } from '../median-times.ts'
import { askForSettings, closeWindows, seenMs } from './window-marks.ts'

const cards = 7
const openings = 7

/** From the verdict to the card being seen; no window is open before. */
export async function measureCard(tray: TrayApp, print: (line: string) => void): Promise<void> {
  const times: number[] = []
  for (let n = 0; n <= cards; n++) {
    times.push((await cardSeenMs(tray, n)) - lastVerdictMs(tray))
    await closeWindows(tray)
  }
  const [first = 0, ...later] = times
  print(`card                  seen ${tell(later)} after the verdict; the very first ${first.toFixed(0)} ms`)
}

/** Drops a report and waits for its card. */
export async function cardSeenMs(tray: TrayApp, n: number): Promise<number> {
  const hidden = join(tray.place.root, 'next.xlsx')
  await writeDailyReport(hidden, { rows: 12, seed: 100 + n, format: 'xlsx' })
  await rename(hidden, join(tray.place.wechat, `${String(n)}.xlsx`))
  return seenMs(tray, 'card')
}

export async function measureSettings(tray: TrayApp, print: (line: string) => void): Promise<void> {
  const times: number[] = []
  for (let n = 0; n <= openings; n++) {
    const askedMs = await askForSettings(tray)
    times.push((await seenMs(tray, 'settings')) - askedMs)
    await closeWindows(tray)
  }
  const [first = 0, ...later] = times
  print(`settings              seen ${tell(later)} after being asked for; the very first ${first.toFixed(0)} ms`)
}

/** The event's time is that of the scan's end, a little before the verdict. */
function lastVerdictMs(tray: TrayApp): number {
  const db = new DatabaseSync(recordsPath(tray.place.home), { readOnly: true })
  try {
    const [last] = listEvents(db, { kinds: ['file-judged'], newestFirst: true, limit: 1 })
    if (last === undefined) throw new Error('nothing was judged')
    return last.event.timeMs
  } finally {
    db.close()
  }
}

function tell(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms (slowest ${Math.max(...times).toFixed(0)})`
}
