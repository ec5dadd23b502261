import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { inTransaction } from '../sqlite/in-transaction.ts'

/** As much as an event needs with all that is stored beside it: a page that was free all along proves nothing. */
const roomBytes = 64 * 1024

/**
 * Stores something and takes it away again, durably both times.
 * @throws StorageFailed
 */
export function proveStorage(db: DatabaseSyncInstance): void {
  inTransaction(db, () =>
    db
      .prepare(
        `INSERT INTO meta (name, value) VALUES ('proof', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      )
      .run('0'.repeat(roomBytes)),
  )
  inTransaction(db, () => db.prepare(`DELETE FROM meta WHERE name = 'proof'`).run())
}
