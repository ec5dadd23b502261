import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { giveWay } from './give-way.ts'
import { personsOf } from './persons-blob.ts'

export interface WantedEntries {
  /** Digests under another key are other people. */
  readonly keyId: string
  readonly fromMs: number
  /** SQL about the entry `e`: a number that its people are told by. */
  readonly mark: string
  /** SQL about the entry `e`. */
  readonly where: string
  readonly values: Readonly<Record<string, number>>
}

interface MarkedPeople {
  readonly mark: number
  readonly persons: string
}

/** So many entries are joined in a question: a millisecond each, and no great text where each is of tens of thousands. */
const entriesAtOnce = 256

/**
 * Calls back for each person of the wanted counted entries. People of entries with the same mark come as one text out of
 * SQLite: a row for each of a hundred thousand entries took ten times as long. Gives way as it goes.
 */
export async function walkEntryPeople(
  db: DatabaseSyncInstance,
  { keyId, fromMs, mark, where, values }: WantedEntries,
  each: (mark: number, person: number) => void,
): Promise<void> {
  const ids = db
    .prepare(`SELECT min(id) AS first, max(id) AS last FROM ledger_entries WHERE state = 'counted' AND time_ms >= ?`)
    .get(fromMs) as { readonly first: number | null; readonly last: number | null }
  if (ids.first === null || ids.last === null) return
  const next = db.prepare(
    `SELECT ${mark} AS mark, group_concat(hex(p.persons), '') AS persons
    FROM ledger_entries e JOIN entry_people p ON p.entry = e.id
    WHERE e.id >= :first AND e.id < :end AND e.state = 'counted' AND e.key_id = :keyId AND e.time_ms >= :fromMs
      AND ${where} GROUP BY mark`,
  )
  const pause = giveWay()
  for (let first = ids.first; first <= ids.last; first += entriesAtOnce) {
    const rows = next.all({ first, end: first + entriesAtOnce, keyId, fromMs, ...values }) as MarkedPeople[]
    for (const { mark: found, persons } of rows) {
      for (const person of personsOf(Buffer.from(persons, 'hex'))) each(found, person)
    }
    await pause()
  }
}
