import type { Direction, Lineage } from '../../shared/domain/direction.ts'

/** What the ledger saw of a file's content and people before, outside the channel it appeared in. */
export interface Traces {
  readonly people: number
  /** The same bytes. */
  readonly sameContent: Lineage | null
  /** The earlier file that shares most people with it. */
  readonly samePeople: Lineage | null
}

/** Most: more than half. A file of one person needs that one. */
const mostShare = 0.5

/** Only what was on this PC before can have been sent from it; nothing proves that a file was received. */
export function inferDirection({ people, sameContent, samePeople }: Traces): Direction {
  if (sameContent !== null) return { kind: 'outgoing', evidence: 'same-content', source: sameContent }
  if (samePeople !== null && people > 0 && samePeople.sharedPeople / people > mostShare) {
    return { kind: 'outgoing', evidence: 'same-people', source: samePeople }
  }
  return { kind: 'unknown' }
}
