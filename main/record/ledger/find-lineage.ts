import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { Lineage } from '../../../shared/domain/direction.ts'
import { giveWay } from './give-way.ts'
import type { PersonIndex } from './person-index.ts'
import { personsOf } from './persons-blob.ts'

/** How far back is looked: beyond this many earlier files, or people in them, nothing is known. */
const mostFiles = 5000
const mostPersons = 3_000_000
/** A source that has nearly all of them is good enough. */
const enoughShare = 0.95

/** The earlier file outside transfer channels that holds most of these people, newest first among equals; null for none. */
export async function findLineage(
  db: DatabaseSyncInstance,
  known: ReadonlySet<number>,
  index: PersonIndex,
): Promise<Lineage | null> {
  if (known.size === 0) return null
  const next = db.prepare(
    `SELECT e.id, e.case_number, e.time_ms, p.persons FROM ledger_entries e JOIN entry_people p ON p.entry = e.id
    WHERE e.kind = 'held' AND e.state = 'counted' AND e.id < ? ORDER BY e.id DESC LIMIT 1`,
  )
  const pause = giveWay()
  let best: Lineage | null = null
  let looked = 0
  let id = Number.MAX_SAFE_INTEGER
  for (let files = 0; files < mostFiles && looked < mostPersons; files++) {
    const row = next.get(id) as
      | { readonly id: number; readonly case_number: string; readonly time_ms: number; readonly persons: Uint8Array }
      | undefined
    if (row === undefined) break
    id = row.id
    const persons = personsOf(row.persons)
    looked += persons.length
    let shared = 0
    for (const person of persons) if (known.has(index.representative(person))) shared++
    if (shared > (best?.sharedPeople ?? 0)) {
      best = { caseNumber: row.case_number, timeMs: row.time_ms, sharedPeople: shared }
    }
    if (shared >= known.size * enoughShare) break
    await pause()
  }
  return best
}
