import { DatabaseSync } from '@photostructure/sqlite'
import { recordsPath } from '../../../main/record/records-schema.ts'
import { listEvents } from '../../../main/record/list-events.ts'
import type { AgentEvent } from '../../../shared/domain/agent-event.ts'
import type { Place } from './place.ts'

/** What the agent recorded, read beside it as the commands do. */
export function eventsOf<Kind extends AgentEvent['kind']>(
  { home }: Place,
  kind: Kind,
): readonly Extract<AgentEvent, { kind: Kind }>[] {
  const db = new DatabaseSync(recordsPath(home), { readOnly: true })
  try {
    return listEvents(db, { kinds: [kind] }).map(({ event }) => event as Extract<AgentEvent, { kind: Kind }>)
  } finally {
    db.close()
  }
}
