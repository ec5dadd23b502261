import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { ActionJournal, Clock, JournalEntry } from '../agent/ports.ts'
import type { SharedCommits } from '../sqlite/shared-commits.ts'
import { inTransaction } from '../sqlite/in-transaction.ts'

/**
 * What is about to be done to a file, on disk before it is done. A finished case leaves nothing here. Called inside the
 * recorder's transaction, `finish` is done together with the event or not at all.
 */
export function createActionJournal(db: DatabaseSyncInstance, clock: Clock, shared: SharedCommits): ActionJournal {
  const add = db.prepare('INSERT INTO journal (case_number, step, sealed, begun_ms, changed_ms) VALUES (?, ?, ?, ?, ?)')
  const move = db.prepare(
    'UPDATE journal SET step = ?, sealed = coalesce(?, sealed), changed_ms = ? WHERE case_number = ?',
  )
  const remove = db.prepare('DELETE FROM journal WHERE case_number = ?')
  const list = db.prepare('SELECT case_number, step, sealed FROM journal ORDER BY begun_ms, case_number')
  const begin = ({ caseNumber, step, sealed }: JournalEntry): void => {
    add.run(caseNumber, step, sealed, clock.now(), clock.now())
  }
  const advance = (caseNumber: string, step: string, sealed?: Uint8Array): void => {
    const { changes } = move.run(step, sealed ?? null, clock.now(), caseNumber)
    if (changes === 0) throw new Error(`case ${caseNumber} is not in the action journal`)
  }
  return {
    begin: (entry) => {
      inTransaction(db, () => {
        begin(entry)
      })
    },
    advance: (caseNumber, step, sealed) => {
      inTransaction(db, () => {
        advance(caseNumber, step, sealed)
      })
    },
    beginBeside: (entry) =>
      shared.commit(() => {
        begin(entry)
      }),
    advanceBeside: (caseNumber, step, sealed) =>
      shared.commit(() => {
        advance(caseNumber, step, sealed)
      }),
    finish: (caseNumber) => {
      inTransaction(db, () => remove.run(caseNumber))
    },
    open: () =>
      (list.all() as { readonly case_number: string; readonly step: string; readonly sealed: Uint8Array }[]).map(
        ({ case_number: caseNumber, step, sealed }): JournalEntry => ({
          caseNumber,
          step,
          sealed: new Uint8Array(sealed),
        }),
      ),
  }
}
