import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { AgentEvent, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Clock, Outbox, OutboxCounts } from '../agent/ports.ts'
import { inTransaction } from '../sqlite/in-transaction.ts'

interface OutboxRow {
  readonly sequence: number
  readonly body: string
  readonly chain: string
}

/** The outbox in the records: a row is made with its event, by the recorder, and only changes state here. */
export function createOutbox(db: DatabaseSyncInstance, clock: Clock): Outbox {
  const listWaiting =
    db.prepare(`SELECT o.sequence, e.body, e.chain FROM outbox o JOIN events e ON e.sequence = o.sequence
    WHERE o.state = 'waiting' ORDER BY o.sequence LIMIT ?`)
  const setState = db.prepare(
    'UPDATE outbox SET state = ?, answer = ?, changed_ms = ?, attempts = attempts + 1 WHERE sequence = ?',
  )
  const setNextTry = db.prepare(
    'UPDATE outbox SET next_try_ms = ?, answer = ?, changed_ms = ?, attempts = attempts + 1 WHERE sequence = ?',
  )
  const putBack = db.prepare(
    `UPDATE outbox SET state = 'waiting', next_try_ms = 0 WHERE state IN ('refused', 'doubtful')`,
  )

  function mark(sequences: readonly number[], state: 'sent' | 'refused' | 'doubtful', answer: string | null): void {
    inTransaction(db, () => {
      for (const sequence of sequences) setState.run(state, answer, clock.now(), sequence)
    })
  }

  return {
    waiting: (limit) =>
      (listWaiting.all(limit) as OutboxRow[]).map(({ sequence, body, chain }): RecordedEvent => ({
        sequence,
        event: JSON.parse(body) as AgentEvent,
        chain,
      })),
    sent: (sequences) => {
      mark(sequences, 'sent', null)
    },
    refused: (sequences, why) => {
      mark(sequences, 'refused', why)
    },
    doubtful: (sequences, why) => {
      mark(sequences, 'doubtful', why)
    },
    failed: (sequences, nextTryMs, why) => {
      inTransaction(db, () => {
        for (const sequence of sequences) setNextTry.run(nextTryMs, why, clock.now(), sequence)
      })
    },
    retryRefused: () => inTransaction(db, () => putBack.run().changes),
    counts: () => countOutbox(db),
  }
}

function countOutbox(db: DatabaseSyncInstance): OutboxCounts {
  const rows = db.prepare(`SELECT state, count(*) AS n FROM outbox WHERE state <> 'sent' GROUP BY state`).all() as {
    readonly state: string
    readonly n: number
  }[]
  const last = db.prepare('SELECT coalesce(max(sequence), 0) AS n FROM events').get() as { readonly n: number }
  const count = (state: string): number => rows.find((row) => row.state === state)?.n ?? 0
  return { waiting: count('waiting'), refused: count('refused'), doubtful: count('doubtful'), lastSequence: last.n }
}
