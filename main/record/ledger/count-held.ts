import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { HeldAge, HeldPeople } from '../../../shared/domain/held-people.ts'
import { giveWay } from './give-way.ts'
import type { PersonIndex } from './person-index.ts'
import { personsOf } from './persons-blob.ts'

const dayMs = 86_400_000
const youngerThan: readonly (readonly [HeldAge, number])[] = [
  ['30-days', 30 * dayMs],
  ['year', 365 * dayMs],
  ['3-years', 3 * 365 * dayMs],
]

interface HeldEntry {
  readonly id: number
  readonly time_ms: number
  readonly data_ms: number
  readonly persons: Uint8Array
}

/** Since when people are held here, and how old the newest data about each of them is. Gives way as it goes. */
export async function countHeld(
  db: DatabaseSyncInstance,
  { index, keyId, nowMs }: { readonly index: PersonIndex; readonly keyId: string; readonly nowMs: number },
): Promise<HeldPeople> {
  // A registered transfer is lawful work: its people are held here.
  const next = db.prepare(
    `SELECT e.id, e.time_ms, coalesce(e.data_ms, e.time_ms) AS data_ms, p.persons
    FROM ledger_entries e JOIN entry_people p ON p.entry = e.id
    WHERE e.id > ? AND e.state = 'counted' AND (e.kind = 'held' OR e.route IS NOT NULL) AND e.key_id = ?
    ORDER BY e.id LIMIT 1`,
  )
  const newest = new Float64Array(index.lastPerson + 1).fill(Number.NaN)
  let sinceMs: number | null = null
  const pause = giveWay()
  for (let id = 0; ;) {
    const entry = next.get(id, keyId) as HeldEntry | undefined
    if (entry === undefined) break
    id = entry.id
    sinceMs = Math.min(sinceMs ?? entry.time_ms, entry.time_ms)
    for (const person of personsOf(entry.persons)) {
      const at = index.representative(person)
      const known = newest[at] ?? Number.NaN
      newest[at] = Number.isNaN(known) ? entry.data_ms : Math.max(known, entry.data_ms)
    }
    await pause()
  }
  const byAge: Record<HeldAge, number> = { '30-days': 0, year: 0, '3-years': 0, older: 0 }
  for (const dataMs of newest) {
    if (Number.isNaN(dataMs)) continue
    byAge[youngerThan.find(([, ms]) => nowMs - dataMs < ms)?.[0] ?? 'older']++
    await pause.often()
  }
  return { sinceMs, byAge }
}
