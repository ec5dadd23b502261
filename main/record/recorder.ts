import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { AgentEvent, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { formatCaseNumber } from '../../shared/domain/case-number.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import type { Clock, Recorder } from '../agent/ports.ts'
import { chainStart, chainValue, headSeal } from './event-chain.ts'
import { eventColumns } from './event-columns.ts'
import { inLightTransaction, inTransaction } from '../sqlite/in-transaction.ts'
import type { SharedCommits } from '../sqlite/shared-commits.ts'

export interface RecorderOptions {
  /** 32 bytes, kept outside the database. */
  readonly chainKey: Uint8Array
  readonly clock: Clock
  readonly shared: SharedCommits
}

export interface DatabaseRecorder extends Recorder {
  /**
   * One durable transaction: the event, its place in the chain, its outbox row, and whatever `inSameTransaction` writes.
   * An event whose uid is stored already is answered with what is stored, so a recovery may record again.
   * @throws StorageFailed when nothing could be written.
   */
  record(event: AgentEvent, inSameTransaction?: (db: DatabaseSyncInstance) => void): RecordedEvent
  recordBeside(event: AgentEvent, inSameTransaction?: (db: DatabaseSyncInstance) => void): Promise<RecordedEvent>
  /** Numbers up to this one were given out before: a new database begins behind the vault's cases. */
  skipCaseNumbers(upTo: number): void
}

interface StoredEvent {
  readonly sequence: number
  readonly body: string
  readonly chain: string
}

/** The real recorder, on a database opened by `openRecords`. */
export function createRecorder(
  db: DatabaseSyncInstance,
  { chainKey, clock, shared }: RecorderOptions,
): DatabaseRecorder {
  const findHead = db.prepare('SELECT sequence, chain FROM chain_head')
  const findByUid = db.prepare('SELECT sequence, body, chain FROM events WHERE uid = ?')
  const addEvent = db.prepare(`INSERT INTO events
    (sequence, uid, time_ms, kind, case_number, channel, outcome, verdict, body, chain) VALUES (?,?,?,?,?,?,?,?,?,?)`)
  const setHead = db.prepare(`INSERT INTO chain_head (only, sequence, chain, seal) VALUES (1, ?, ?, ?)
    ON CONFLICT (only) DO UPDATE SET sequence = excluded.sequence, chain = excluded.chain, seal = excluded.seal`)
  const addOutbox = db.prepare(`INSERT INTO outbox (sequence, state, changed_ms) VALUES (?, 'waiting', ?)`)
  const countUp = db.prepare(`INSERT INTO counters (name, value) VALUES ('case', 1)
    ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`)
  const skipTo = db.prepare(`INSERT INTO counters (name, value) VALUES ('case', ?)
    ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)`)
  const countOne = db.prepare(`INSERT INTO scan_counts (day, outcome, count) VALUES (?, ?, 1)
    ON CONFLICT (day, outcome) DO UPDATE SET count = count + 1`)

  function append(event: AgentEvent): RecordedEvent {
    const head = findHead.get() as { readonly sequence: number; readonly chain: string } | undefined
    const sequence = (head?.sequence ?? 0) + 1
    const body = JSON.stringify(event)
    const chain = chainValue(chainKey, head?.chain ?? chainStart, sequence, body)
    const { caseNumber, channel, outcome, verdict } = eventColumns(event)
    addEvent.run(sequence, event.uid, event.timeMs, event.kind, caseNumber, channel, outcome, verdict, body, chain)
    setHead.run(sequence, chain, headSeal(chainKey, sequence, chain))
    addOutbox.run(sequence, clock.now())
    return { sequence, event, chain }
  }

  function store(event: AgentEvent, inSameTransaction?: (db: DatabaseSyncInstance) => void): RecordedEvent {
    const stored = findByUid.get(event.uid) as StoredEvent | undefined
    const recorded = stored === undefined ? append(event) : fromStored(stored)
    inSameTransaction?.(db)
    return recorded
  }

  return {
    record: (event, inSameTransaction) => inTransaction(db, () => store(event, inSameTransaction)),
    recordBeside: (event, inSameTransaction) => shared.commit(() => store(event, inSameTransaction)),
    // Need not wait for the disk: whatever is durable under this number comes later in the same log, and takes it along. After
    // a power cut a number that nothing was done under is given out again.
    nextCaseNumber: () =>
      inLightTransaction(db, () => formatCaseNumber((countUp.get() as { readonly value: number }).value)),
    skipCaseNumbers: (upTo) => {
      inTransaction(db, () => skipTo.run(upTo))
    },
    countScan: (day: string, outcome: Finding['kind']) => {
      inLightTransaction(db, () => countOne.run(day, outcome))
    },
  }
}

function fromStored({ sequence, body, chain }: StoredEvent): RecordedEvent {
  return { sequence, event: JSON.parse(body) as AgentEvent, chain }
}
