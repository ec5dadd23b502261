import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import type { Lineage } from '../../../shared/domain/direction.ts'
import type { HeldPeople } from '../../../shared/domain/held-people.ts'
import type { LedgerWindow } from '../../../shared/domain/ledger-window.ts'
import type { PackedPeople } from '../../../shared/domain/people-digests.ts'
import { inLightTransaction } from '../../sqlite/in-transaction.ts'
import { countHeld } from './count-held.ts'
import { KeptStatements } from '../../sqlite/kept-statements.ts'
import { giveWay } from './give-way.ts'
import { findLineage } from './find-lineage.ts'
import { windowStart } from './ledger-counts.ts'
import { PersonIndex } from './person-index.ts'
import { walkEntryPeople } from './walk-entry-people.ts'
import { walkPeople } from './walk-people.ts'

/** What is known of a file when its people are entered. */
export interface EntryDraft {
  readonly kind: 'held' | 'transfer'
  readonly channel: ChannelId
  readonly sha256: string | null
  readonly caseNumber: string
  readonly timeMs: number
  /** What day the file's data is from, milliseconds since 1970. */
  readonly dataMs: number
  readonly hospitalDigests: readonly string[]
  /** How many the file holds: more than can be told again where reading had to stop. */
  readonly people: number
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
}

/** An index that nobody asked for this long is let go: it is made again out of the database in a moment. */
const idleMs = 10 * 60_000

/** People over files and years. One file is entered at a time, giving way to the rest of the agent as it goes. */
export class PeopleLedger {
  readonly #db: DatabaseSyncInstance
  readonly #statements: KeptStatements
  readonly #keyId: string
  /** Apart from the rest, so that a timer can let go of the index and holds nothing else: not a database that was closed. */
  readonly #loaded: { index: PersonIndex | null } = { index: null }
  #idleTimer: NodeJS.Timeout | null = null
  #turn: Promise<unknown> = Promise.resolve()

  /** @param keyId of the key that digests are made under: what was counted under another one cannot be told apart from it. */
  constructor(db: DatabaseSyncInstance, keyId = '') {
    this.#db = db
    this.#statements = new KeptStatements(db)
    this.#keyId = keyId
  }

  /** Enters a file's people; they do not count yet. @throws StorageFailed, and nothing was entered. */
  enter(people: PackedPeople, draft: EntryDraft): Promise<Entered> {
    return this.#inTurn(async () => {
      try {
        return await this.#enterNow(people, draft)
      } catch (error) {
        // What the index learnt and the database did not would be believed for ever.
        this.#loaded.index = null
        throw error
      }
    })
  }

  /** The people count from now on. To be called inside the transaction of the file's event; takes no time. */
  countEntry(entry: number, route: string | null): void {
    this.#statements.of(`UPDATE ledger_entries SET state = 'counted', route = ? WHERE id = ?`).run(route, entry)
  }

  /** Counts what was entered for a case: recovery knows no other name for it. */
  countCase(caseNumber: string, route: string | null): void {
    this.#db
      .prepare(`UPDATE ledger_entries SET state = 'counted', route = ? WHERE case_number = ? AND state = 'ahead'`)
      .run(route, caseNumber)
  }

  /** Takes back what was entered and shall not count: there was no event. */
  discard(entry: number): void {
    inLightTransaction(this.#db, () => {
      this.#db.prepare('DELETE FROM entry_people WHERE entry = ?').run(entry)
      this.#db.prepare('DELETE FROM ledger_hospitals WHERE entry = ?').run(entry)
      this.#db.prepare('DELETE FROM ledger_entries WHERE id = ?').run(entry)
    })
  }

  /**
   * Takes back what a kill left ahead; after interrupted acts were recorded, and before new files come. What an act has entered
   * that recovery could not finish yet stays: its people count once it is.
   */
  recover(): void {
    const ahead = this.#db
      .prepare(
        `SELECT id FROM ledger_entries
        WHERE state = 'ahead' AND case_number NOT IN (SELECT case_number FROM journal)`,
      )
      .all() as { readonly id: number }[]
    for (const { id } of ahead) this.discard(id)
  }

  /** Distinct people on this PC, and distinct people in unregistered transfers, since the window began. */
  distinct(window: LedgerWindow, nowMs: number): Promise<{ readonly held: number; readonly sent: number }> {
    return this.#inTurn(async () => {
      const index = await this.#loadedIndex()
      const held = new Uint8Array(index.lastPerson + 1)
      const sent = new Uint8Array(index.lastPerson + 1)
      // A registered transfer is lawful work: its people are held, not sent.
      const mark = `(e.kind = 'transfer' AND e.route IS NULL)`
      const wanted = { keyId: this.#keyId, fromMs: windowStart(window, nowMs), mark, where: 'true', values: {} }
      await walkEntryPeople(this.#db, wanted, (isSent, person) => {
        const marks = isSent === 1 ? sent : held
        marks[index.representative(person)] = 1
      })
      return { held: countOnes(held), sent: countOnes(sent) }
    })
  }

  /** Since when people are held here, and how old their newest data is. */
  held(nowMs: number): Promise<HeldPeople> {
    return this.#inTurn(async () =>
      countHeld(this.#db, { index: await this.#loadedIndex(), keyId: this.#keyId, nowMs }),
    )
  }

  async #enterNow(people: PackedPeople, draft: EntryDraft): Promise<Entered> {
    const index = await this.#loadedIndex()
    const persons = new Set<number>()
    const knownPersons = new Set<number>()
    const pause = giveWay()
    for (const identifiers of walkPeople(people)) {
      if (identifiers.length === 0) continue
      const { id, known } = index.resolve(identifiers)
      if (known && !persons.has(id)) knownPersons.add(id)
      persons.add(id)
      const rest = pause.often()
      if (rest !== undefined) await rest
    }
    const entry = this.#store(index, draft, persons, knownPersons.size)
    const isTransfer = draft.kind === 'transfer'
    return {
      entry,
      people: draft.people,
      known: knownPersons.size,
      sameContent: isTransfer ? this.#sameContent(draft.sha256, draft.people) : null,
      samePeople: isTransfer ? await findLineage(this.#db, knownPersons, index) : null,
    }
  }

  #store(
    index: PersonIndex,
    { kind, channel, sha256, caseNumber, timeMs, dataMs, hospitalDigests, people }: EntryDraft,
    persons: ReadonlySet<number>,
    known: number,
  ): number {
    return inLightTransaction(this.#db, () => {
      const added = index.takeAdded()
      if (added !== null) {
        this.#statements.of('INSERT INTO identifier_blocks (packed) VALUES (?)').run(added.packed)
        const addMerge = this.#statements.of('INSERT OR REPLACE INTO merged_persons (person, same_as) VALUES (?, ?)')
        for (const [person, sameAs] of added.merged) addMerge.run(person, sameAs)
      }
      const { lastInsertRowid } = this.#statements
        .of(
          `INSERT INTO ledger_entries (state, kind, channel, sha256, case_number, time_ms, data_ms, people, known, key_id)
          VALUES ('ahead', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(kind, channel, sha256, caseNumber, timeMs, dataMs, people, known, this.#keyId)
      const entry = Number(lastInsertRowid)
      const blob = new Uint8Array(Uint32Array.from(persons).buffer)
      this.#statements.of('INSERT INTO entry_people (entry, persons) VALUES (?, ?)').run(entry, blob)
      const addHospital = this.#statements.of('INSERT OR IGNORE INTO ledger_hospitals (entry, digest) VALUES (?, ?)')
      for (const digest of hospitalDigests) addHospital.run(entry, digest)
      return entry
    })
  }

  #sameContent(sha256: string | null, people: number): Lineage | null {
    if (sha256 === null) return null
    const row = this.#statements
      .of(
        `SELECT case_number, time_ms FROM ledger_entries
        WHERE sha256 = ? AND kind = 'held' AND state = 'counted' ORDER BY time_ms LIMIT 1`,
      )
      .get(sha256) as { readonly case_number: string; readonly time_ms: number } | undefined
    return row === undefined ? null : { caseNumber: row.case_number, timeMs: row.time_ms, sharedPeople: people }
  }

  async #loadedIndex(): Promise<PersonIndex> {
    if (this.#idleTimer !== null) clearTimeout(this.#idleTimer)
    const loaded = this.#loaded
    this.#idleTimer = setTimeout(() => {
      loaded.index = null
    }, idleMs).unref()
    if (loaded.index !== null) return loaded.index
    const index = new PersonIndex()
    const pause = giveWay()
    const next = this.#db.prepare('SELECT id, packed FROM identifier_blocks WHERE id > ? ORDER BY id LIMIT 1')
    for (let id = 0; ;) {
      const block = next.get(id) as { readonly id: number; readonly packed: Uint8Array } | undefined
      if (block === undefined) break
      index.loadBlock(block.packed)
      id = block.id
      await pause()
    }
    const merges = this.#db.prepare('SELECT person, same_as FROM merged_persons').all() as {
      readonly person: number
      readonly same_as: number
    }[]
    for (const { person, same_as: sameAs } of merges) index.loadMerge(person, sameAs)
    loaded.index = index
    return index
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(task)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

function countOnes(marks: Uint8Array): number {
  let ones = 0
  for (const mark of marks) ones += mark
  return ones
}
