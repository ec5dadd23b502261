import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { noFailures } from '../../shared/domain/guess-brake.ts'
import { trustMasked } from '../../shared/domain/masked.ts'
import type { ReleaseRequest, ReleaseState, ReleaseWay } from '../../shared/domain/release-request.ts'
import type { Clock, ReleaseRequests } from '../agent/ports.ts'
import { inTransaction } from '../sqlite/in-transaction.ts'

interface RequestRow {
  readonly id: number
  readonly case_number: string
  readonly way: ReleaseWay
  readonly state: ReleaseState
  readonly asked_by: string
  readonly reason: string
  readonly asked_ms: number
  readonly ended_by: string | null
  readonly ended_note: string | null
  readonly ended_ms: number | null
}

/** Release requests in the records' database. */
export function createReleaseRequests(db: DatabaseSyncInstance, clock: Clock): ReleaseRequests {
  const find = db.prepare('SELECT * FROM release_requests WHERE id = ?')
  const findUnderWay = db.prepare(
    `SELECT * FROM release_requests WHERE case_number = ? AND state IN ('open', 'approved')`,
  )
  const listNewest = db.prepare('SELECT * FROM release_requests ORDER BY id DESC LIMIT ?')
  const listApprovals = db.prepare(
    'SELECT administrator, approved_ms FROM release_approvals WHERE request = ? ORDER BY approved_ms, administrator',
  )
  const insert = db.prepare(`INSERT INTO release_requests (case_number, way, state, asked_by, reason, asked_ms)
    VALUES (?, ?, 'open', ?, ?, ?) RETURNING id`)
  const addApproval = db.prepare('INSERT INTO release_approvals VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const setGranted = db.prepare(`UPDATE release_requests SET state = 'approved', way = ? WHERE id = ?`)
  const setEnd = db.prepare(
    'UPDATE release_requests SET state = ?, ended_by = ?, ended_note = ?, ended_ms = ? WHERE id = ?',
  )
  const readGuesses = db.prepare('SELECT failures, last_ms FROM code_guesses')
  const writeGuesses = db.prepare(`INSERT INTO code_guesses (only, failures, last_ms) VALUES (1, ?, ?)
    ON CONFLICT (only) DO UPDATE SET failures = excluded.failures, last_ms = excluded.last_ms`)
  const findCode = db.prepare('SELECT 1 FROM used_codes WHERE digest = ?')
  const addCode = db.prepare('INSERT INTO used_codes (digest, used_ms) VALUES (?, ?) ON CONFLICT DO NOTHING')

  function fromRow(row: unknown): ReleaseRequest {
    const { id, case_number: caseNumber, way, state, ...rest } = row as RequestRow
    const approvals = listApprovals.all(id) as { readonly administrator: string; readonly approved_ms: number }[]
    return {
      id,
      caseNumber,
      way,
      state,
      askedBy: trustMasked(rest.asked_by),
      reason: trustMasked(rest.reason),
      askedMs: rest.asked_ms,
      approvals: approvals.map((each) => ({ by: trustMasked(each.administrator), atMs: each.approved_ms })),
      ended:
        rest.ended_ms === null
          ? null
          : { by: trustMasked(rest.ended_by ?? ''), note: trustMasked(rest.ended_note ?? ''), atMs: rest.ended_ms },
    }
  }

  return {
    underWay: (caseNumber) => {
      const row: unknown = findUnderWay.get(caseNumber)
      return row === undefined ? null : fromRow(row)
    },
    list: (limit) => listNewest.all(limit).map(fromRow),
    add: ({ caseNumber, way, askedBy, reason }) =>
      inTransaction(db, () => {
        const { id } = insert.get(caseNumber, way, askedBy, reason, clock.now()) as { readonly id: number }
        return fromRow(find.get(id))
      }),
    approve: (id, by) => {
      inTransaction(db, () => addApproval.run(id, by, clock.now()))
    },
    grant: (id, way) => {
      inTransaction(db, () => setGranted.run(way, id))
    },
    end: (id, state, by, note) => {
      inTransaction(db, () => setEnd.run(state, by, note, clock.now(), id))
    },
    codeGuesses: {
      read: () => {
        const row = readGuesses.get() as { readonly failures: number; readonly last_ms: number } | undefined
        return row === undefined ? noFailures : { failures: row.failures, lastMs: row.last_ms }
      },
      write: ({ failures, lastMs }) => {
        inTransaction(db, () => writeGuesses.run(failures, lastMs))
      },
    },
    usedCodes: {
      has: (digest) => findCode.get(digest) !== undefined,
      add: (digest) => {
        inTransaction(db, () => addCode.run(digest, clock.now()))
      },
    },
  }
}
