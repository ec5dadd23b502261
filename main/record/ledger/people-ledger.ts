import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import type { Lineage } from '../../../shared/domain/direction.ts'
import { digestBytes, identifierKinds, type PackedPeople } from '../../../shared/domain/people-digests.ts'
import { inLightTransaction } from '../../sqlite/in-transaction.ts'
import { PersonIndex, type RawIdentifier } from './person-index.ts'

/** What is known of a file when its people are entered. */
export interface EntryDraft {
  readonly kind: 'held' | 'transfer'
  readonly channel: ChannelId
  readonly sha256: string | null
  readonly caseNumber: string
  readonly timeMs: number
  readonly hospitalDigests: readonly string[]
}

/** What came to light while they were entered. */
export interface Entered {
  readonly entry: number
  readonly people: number
  /** People that this PC had seen before. */
  readonly known: number
  /** An earlier file outside transfer channels with the same content; one that holds most of the same people. */
  readonly sameContent: Lineage | null
  readonly samePeople: Lineage | null
  /** The rows of `persons`, for `settle`. */
  readonly persons: readonly number[]
}

/** Main is never held longer than about this; a slice that began is finished. */
const sliceMs = 12
/** People looked up for where they were before: a sample says as much of thousands as all of them. */
const lineageSample = 400

/** Enters people, slice by slice. The final word, that they count, is `countEntry`, inside the event's transaction. */
export class PeopleLedger {
  readonly #db: DatabaseSyncInstance
  readonly #index: PersonIndex
  readonly #now: () => number

  /** `now` measures slices, in milliseconds from any moment. */
  constructor(db: DatabaseSyncInstance, now: () => number = () => performance.now()) {
    this.#db = db
    this.#index = new PersonIndex(db)
    this.#now = now
  }

  /** @throws StorageFailed; what was entered by then does not count and goes at the next `recover`. */
  async enter(people: PackedPeople, draft: EntryDraft): Promise<Entered> {
    const entry = this.#begin(draft, people.count)
    const persons: number[] = []
    const knownPersons: number[] = []
    const addSeen = this.#db.prepare('INSERT INTO ledger_people (person, entry) VALUES (?, ?) ON CONFLICT DO NOTHING')
    const walk = walkPeople(people)
    await this.#inSlices(() => {
      const next = walk.next()
      if (next.done === true) return false
      if (next.value.length === 0) return true
      const { id, known } = this.#index.resolve(next.value)
      addSeen.run(id, entry)
      persons.push(id)
      if (known) knownPersons.push(id)
      return true
    })
    const known = knownPersons.length
    inLightTransaction(this.#db, () => {
      this.#db.prepare('UPDATE ledger_entries SET known = ? WHERE id = ?').run(known, entry)
    })
    return {
      entry,
      people: people.count,
      known,
      sameContent: this.#sameContent(draft, people.count),
      samePeople: this.#samePeople(knownPersons, entry),
      persons,
    }
  }

  /** The people count from now on. To be called inside the transaction of the file's event; takes no time. */
  countEntry(entry: number, route: string | null): void {
    this.#db.prepare(`UPDATE ledger_entries SET state = 'counted', route = ? WHERE id = ?`).run(route, entry)
  }

  /** Counts an entry by its case: recovery knows no other name for it. False where there is none that waits. */
  countCase(caseNumber: string, route: string | null): boolean {
    const counting = this.#db.prepare(
      `UPDATE ledger_entries SET state = 'counted', route = ? WHERE case_number = ? AND state = 'ahead'`,
    )
    return counting.run(route, caseNumber).changes > 0
  }

  /** Writes down when each person was last held or sent: for distinct counts over windows. After the event, in slices. */
  async settle({ entry, persons }: Pick<Entered, 'entry' | 'persons'>): Promise<void> {
    const row = this.#db.prepare('SELECT kind, route, time_ms FROM ledger_entries WHERE id = ?').get(entry) as
      { readonly kind: 'held' | 'transfer'; readonly route: string | null; readonly time_ms: number } | undefined
    if (row === undefined) return
    // A registered transfer is lawful work: its people are held, not sent.
    const column = row.kind === 'transfer' && row.route === null ? 'sent' : 'held'
    const mark = this.#db.prepare(`UPDATE persons SET first_${column}_ms = min(coalesce(first_${column}_ms, ?1), ?1),
      last_${column}_ms = max(coalesce(last_${column}_ms, ?1), ?1) WHERE id = ?2`)
    let at = 0
    await this.#inSlices(() => {
      const person = persons[at++]
      if (person === undefined) return false
      mark.run(row.time_ms, person)
      return true
    })
    inLightTransaction(this.#db, () => {
      this.#db.prepare(`UPDATE ledger_entries SET state = 'settled' WHERE id = ?`).run(entry)
    })
  }

  /** Takes back what was entered and shall not count: there was no event. */
  async discard({ entry, persons }: Pick<Entered, 'entry' | 'persons'>): Promise<void> {
    const remove = this.#db.prepare('DELETE FROM ledger_people WHERE person = ? AND entry = ?')
    let at = 0
    await this.#inSlices(() => {
      const person = persons[at++]
      if (person === undefined) return false
      remove.run(person, entry)
      return true
    })
    this.#removeEntry(entry)
  }

  /** Finishes what a kill left: settles what counts, takes back what does not. */
  async recover(): Promise<void> {
    const open = this.#db.prepare(`SELECT id, state FROM ledger_entries WHERE state <> 'settled'`).all() as {
      readonly id: number
      readonly state: 'ahead' | 'counted'
    }[]
    for (const { id, state } of open) {
      const rows = this.#db.prepare('SELECT person FROM ledger_people WHERE entry = ?').all(id) as { person: number }[]
      const entered = { entry: id, persons: rows.map(({ person }) => person) }
      await (state === 'counted' ? this.settle(entered) : this.discard(entered))
    }
  }

  #begin({ kind, channel, sha256, caseNumber, timeMs, hospitalDigests }: EntryDraft, people: number): number {
    return inLightTransaction(this.#db, () => {
      const added = this.#db
        .prepare(
          `INSERT INTO ledger_entries (state, kind, channel, sha256, case_number, time_ms, people, known)
          VALUES ('ahead', ?, ?, ?, ?, ?, ?, 0)`,
        )
        .run(kind, channel, sha256, caseNumber, timeMs, people)
      const entry = Number(added.lastInsertRowid)
      const addHospital = this.#db.prepare(
        'INSERT INTO ledger_hospitals (entry, digest) VALUES (?, ?) ON CONFLICT DO NOTHING',
      )
      for (const digest of hospitalDigests) addHospital.run(entry, digest)
      return entry
    })
  }

  #removeEntry(entry: number): void {
    inLightTransaction(this.#db, () => {
      this.#db.prepare('DELETE FROM ledger_hospitals WHERE entry = ?').run(entry)
      this.#db.prepare('DELETE FROM ledger_entries WHERE id = ?').run(entry)
    })
  }

  /** Does one step after the other until a step says that it was the last, giving way to the rest of the agent in between. */
  async #inSlices(step: () => boolean): Promise<void> {
    for (let more = true; more;) {
      more = inLightTransaction(this.#db, () => {
        const endMs = this.#now() + sliceMs
        for (let steps = 0; ; steps++) {
          if (!step()) return false
          if (steps % 16 === 15 && this.#now() > endMs) return true
        }
      })
      if (more) await nextTurn()
    }
  }

  #sameContent({ sha256, kind }: EntryDraft, people: number): Lineage | null {
    if (sha256 === null || kind === 'held') return null
    const row = this.#db
      .prepare(
        `SELECT case_number, time_ms FROM ledger_entries
        WHERE sha256 = ? AND kind = 'held' AND state <> 'ahead' ORDER BY time_ms LIMIT 1`,
      )
      .get(sha256) as { readonly case_number: string; readonly time_ms: number } | undefined
    if (row === undefined) return null
    return { caseNumber: row.case_number, timeMs: row.time_ms, sharedPeople: people }
  }

  #samePeople(known: readonly number[], entry: number): Lineage | null {
    const step = Math.max(1, Math.floor(known.length / lineageSample))
    const find = this.#db.prepare(
      `SELECT p.entry FROM ledger_people p JOIN ledger_entries e ON e.id = p.entry
      WHERE p.person = ? AND e.kind = 'held' AND e.state <> 'ahead' AND e.id <> ?`,
    )
    const shared = new Map<number, number>()
    for (let at = 0; at < known.length; at += step) {
      for (const { entry: held } of find.all(known[at] ?? 0, entry) as { readonly entry: number }[]) {
        shared.set(held, (shared.get(held) ?? 0) + 1)
      }
    }
    const [best] = [...shared].sort(([, a], [, b]) => b - a)
    if (best === undefined) return null
    const row = this.#db.prepare('SELECT case_number, time_ms FROM ledger_entries WHERE id = ?').get(best[0]) as
      { readonly case_number: string; readonly time_ms: number } | undefined
    if (row === undefined) return null
    return { caseNumber: row.case_number, timeMs: row.time_ms, sharedPeople: Math.min(best[1] * step, known.length) }
  }
}

/** People out of their packed form, without turning digests into text. */
function* walkPeople({ count, bytes }: PackedPeople): Generator<readonly RawIdentifier[]> {
  let at = 0
  for (let person = 0; person < count; person++) {
    const identifiers: RawIdentifier[] = []
    for (let left = bytes[at++] ?? 0; left > 0; left--) {
      const kind = identifierKinds[bytes[at] ?? identifierKinds.length]
      if (kind === undefined) throw new RangeError('packed people name an unknown kind')
      identifiers.push({ kind, digest: bytes.subarray(at + 1, at + 1 + digestBytes) })
      at += 1 + digestBytes
    }
    yield identifiers
  }
}
