import { DatabaseSync } from '@photostructure/sqlite'
import { listEvents } from '../../../main/record/list-events.ts'
import { recordsPath } from '../../../main/record/records-schema.ts'
import { median } from '../median-times.ts'
import type { NotedApp } from './noted-app.ts'
import { seenMs } from './window-seam.ts'

const openings = 9

/** From the verdict to the card being seen; no window is open before. */
export async function measureCard(app: NotedApp, home: string, print: (line: string) => void): Promise<void> {
  const times: number[] = []
  for (let n = 0; n < openings; n++) times.push(seenMs(await app.card()) - lastVerdictMs(home))
  print(`card                      seen ${tell(times)}`)
}

/** From the click to the clerk's page being seen. */
export async function measureSettings(app: NotedApp, print: (line: string) => void): Promise<void> {
  const times: number[] = []
  for (let n = 0; n < openings; n++) {
    const note = await app.settings()
    times.push(seenMs(note) - (note.askedMs ?? Number.NaN))
  }
  print(`settings                  seen ${tell(times)}`)
}

/** The event's time is that of the scan's end, a little before the verdict. */
function lastVerdictMs(home: string): number {
  const db = new DatabaseSync(recordsPath(home), { readOnly: true })
  try {
    const [last] = listEvents(db, { kinds: ['file-judged'], newestFirst: true, limit: 1 })
    if (last === undefined) throw new Error('nothing was judged')
    return last.event.timeMs
  } finally {
    db.close()
  }
}

function tell([first = Number.NaN, ...later]: readonly number[]): string {
  const slowest = Math.max(...later).toFixed(0)
  return `after ${median(later).toFixed(0)} ms, slowest ${slowest} ms; the very first after ${first.toFixed(0)} ms`
}
