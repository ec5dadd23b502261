import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { AgentEvent, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Migrations } from '../sqlite/migrate.ts'
import { inLightTransaction } from '../sqlite/in-transaction.ts'

/** Cards that were put before the clerk and have no answer yet, by the event that each tells of. */
export const waitingCardsMigrations: Migrations = [
  `
  CREATE TABLE waiting_cards (
    sequence INTEGER PRIMARY KEY REFERENCES events (sequence),
    case_number TEXT NOT NULL
  ) STRICT;
  CREATE INDEX waiting_by_case ON waiting_cards (case_number);
  `,
]

interface WaitingRow {
  readonly sequence: number
  readonly body: string
  readonly chain: string
}

/** Remembers over a restart which cards wait: a clerk who shuts the PC down has not answered. */
export class WaitingCards {
  readonly #db: DatabaseSyncInstance

  constructor(db: DatabaseSyncInstance) {
    this.#db = db
  }

  /** The clerk was told of this event. */
  put({ sequence, event }: RecordedEvent): void {
    if (!('caseNumber' in event) || event.caseNumber === null) return
    const { caseNumber } = event
    inLightTransaction(this.#db, () => {
      this.#db.prepare('INSERT OR IGNORE INTO waiting_cards VALUES (?, ?)').run(sequence, caseNumber)
    })
  }

  /**
   * Inside the transaction of the answer. `told` are the places in the chain of the events that the answered card told of; without
   * them it is all that waits for the case: another card may tell of the same one.
   */
  take(caseNumber: string, told: readonly number[] | null): void {
    inLightTransaction(this.#db, () => {
      if (told === null) this.#db.prepare('DELETE FROM waiting_cards WHERE case_number = ?').run(caseNumber)
      else {
        const take = this.#db.prepare('DELETE FROM waiting_cards WHERE sequence = ?')
        for (const sequence of told) take.run(sequence)
      }
    })
  }

  /** What waits, oldest first. */
  list(): readonly RecordedEvent[] {
    const rows = this.#db
      .prepare(
        `SELECT e.sequence, e.body, e.chain FROM waiting_cards w JOIN events e ON e.sequence = w.sequence
        ORDER BY e.sequence`,
      )
      .all() as WaitingRow[]
    return rows.map(({ sequence, body, chain }) => ({ sequence, event: JSON.parse(body) as AgentEvent, chain }))
  }
}
