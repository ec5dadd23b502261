import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { identifierKinds, type IdentifierKind } from '../../../shared/domain/people-digests.ts'
import { PersonIndex } from './person-index.ts'
import { personsOf } from './persons-blob.ts'
import { unpackIdentifiers } from './unpack-identifiers.ts'

/** One person as the centre may join: digests under the organisation's key, and where the person was seen. */
export interface ExportedPerson {
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly digest: string }[]
  /** Files outside transfer channels, unregistered transfers, transfers by registered routes. */
  readonly held: number
  readonly unregistered: number
  readonly registered: number
  /** Milliseconds since 1970. */
  readonly firstMs: number
  readonly lastMs: number
}

interface EntryRow {
  readonly kind: 'held' | 'transfer'
  readonly route: string | null
  readonly time_ms: number
  readonly persons: Uint8Array
}

type Seen = Record<Exclude<keyof ExportedPerson, 'identifiers'>, number>

/**
 * Everybody who counts under that key, for a centre that has the key to join PCs. Digests are the first 64 bits, 16 hex digits.
 * Works on records opened to read, also while an agent runs.
 */
export function* exportPeople(db: DatabaseSyncInstance, keyId: string): Generator<ExportedPerson> {
  const index = new PersonIndex()
  const merges = db.prepare('SELECT person, same_as FROM merged_persons').all() as {
    readonly person: number
    readonly same_as: number
  }[]
  for (const { person, same_as: sameAs } of merges) index.loadMerge(person, sameAs)
  const seen = seenPeople(db, keyId, index)
  const identifiers = new Map<number, ExportedPerson['identifiers'][number][]>()
  for (const { packed } of db.prepare('SELECT packed FROM identifier_blocks ORDER BY id').iterate() as Iterable<{
    readonly packed: Uint8Array
  }>) {
    for (const { high, low, person, kind } of unpackIdentifiers(packed)) {
      const whose = index.representative(person)
      const name = identifierKinds[kind]
      if (!seen.has(whose) || name === undefined) continue
      const theirs = identifiers.get(whose) ?? []
      theirs.push({ kind: name, digest: hex(high) + hex(low) })
      identifiers.set(whose, theirs)
    }
  }
  for (const [person, facts] of seen) yield { identifiers: identifiers.get(person) ?? [], ...facts }
}

function seenPeople(db: DatabaseSyncInstance, keyId: string, index: PersonIndex): Map<number, Seen> {
  const seen = new Map<number, Seen>()
  const entries = db
    .prepare(
      `SELECT e.kind, e.route, e.time_ms, p.persons FROM ledger_entries e JOIN entry_people p ON p.entry = e.id
      WHERE e.state = 'counted' AND e.key_id = ? ORDER BY e.time_ms`,
    )
    .iterate(keyId) as Iterable<EntryRow>
  for (const { kind, route, time_ms: timeMs, persons } of entries) {
    const place = kind === 'held' ? 'held' : route === null ? 'unregistered' : 'registered'
    for (const person of new Set(Array.from(personsOf(persons), (each) => index.representative(each)))) {
      const facts = seen.get(person) ?? { held: 0, unregistered: 0, registered: 0, firstMs: timeMs, lastMs: timeMs }
      facts[place]++
      facts.lastMs = timeMs
      seen.set(person, facts)
    }
  }
  return seen
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0')
}
