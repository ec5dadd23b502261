import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { HeldAge, HeldPeople } from '../../../shared/domain/held-people.ts'
import type { PersonIndex } from './person-index.ts'
import { walkEntryPeople } from './walk-entry-people.ts'

const dayMs = 86_400_000
/** Youngest first: a person is as old as the newest data about them. */
const ages: readonly (readonly [HeldAge, youngerThanMs: number])[] = [
  ['30-days', 30 * dayMs],
  ['year', 365 * dayMs],
  ['3-years', 3 * 365 * dayMs],
  ['older', Number.MAX_SAFE_INTEGER],
]
// A registered transfer is lawful work: its people are held here.
const isHeld = `(e.kind = 'held' OR e.route IS NOT NULL)`
const ageMs = `(:nowMs - coalesce(e.data_ms, e.time_ms))`

/** Since when people are held here, and how old the newest data about each of them is. Gives way as it goes. */
export async function countHeld(
  db: DatabaseSyncInstance,
  { index, keyId, nowMs }: { readonly index: PersonIndex; readonly keyId: string; readonly nowMs: number },
): Promise<HeldPeople> {
  const nobody = ages.length
  const youngest = new Uint8Array(index.lastPerson + 1).fill(nobody)
  const mark = `CASE ${ages.map(([, ms], at) => `WHEN ${ageMs} < ${String(ms)} THEN ${String(at)}`).join(' ')} END`
  await walkEntryPeople(db, { keyId, fromMs: 0, mark, where: isHeld, values: { nowMs } }, (age, person) => {
    const at = index.representative(person)
    if (age < (youngest[at] ?? nobody)) youngest[at] = age
  })
  const people = ages.map(() => 0)
  for (const age of youngest) if (age !== nobody) people[age] = (people[age] ?? 0) + 1
  const { sinceMs } = db
    .prepare(
      `SELECT min(e.time_ms) AS sinceMs FROM ledger_entries e WHERE e.state = 'counted' AND ${isHeld} AND e.key_id = ?`,
    )
    .get(keyId) as { readonly sinceMs: number | null }
  const byAge = Object.fromEntries(ages.map(([age], at) => [age, people[at] ?? 0])) as Record<HeldAge, number>
  return { sinceMs, byAge }
}
