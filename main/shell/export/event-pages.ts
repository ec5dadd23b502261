import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { listEvents, type EventQuery } from '../../record/list-events.ts'
import type { RecordedEvent } from '../../../shared/domain/agent-event.ts'

/** So many events are read at once: main stays answerable in between. */
const pageLength = 500

/** Every event that fits, oldest first, a page at a time. */
export async function* eventPages(
  db: DatabaseSyncInstance,
  query: EventQuery,
): AsyncGenerator<readonly RecordedEvent[]> {
  let afterSequence = 0
  for (;;) {
    const page = listEvents(db, { ...query, afterSequence, limit: pageLength })
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    afterSequence = last.sequence
    await new Promise((resolve) => setImmediate(resolve))
  }
}
