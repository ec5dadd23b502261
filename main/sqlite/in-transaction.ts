import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { toStorageFailed } from './storage-failed.ts'

/**
 * Runs `work` as one durable transaction: it is on disk when this returns, or nothing of it is. Inside another
 * transaction it joins that one.
 * @throws StorageFailed
 */
export function inTransaction<T>(db: DatabaseSyncInstance, work: () => T): T {
  if (db.isTransaction) return work()
  try {
    db.exec('BEGIN IMMEDIATE')
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(db)
    throw toStorageFailed(error)
  }
}

/**
 * The same without waiting for the disk: after a power cut the last ones may be missing, the database stays whole.
 * For counters and caches, where an fsync for each file looked at would cost more than a lost count.
 * @throws StorageFailed
 */
export function inLightTransaction<T>(db: DatabaseSyncInstance, work: () => T): T {
  if (db.isTransaction) return work()
  db.exec('PRAGMA synchronous = NORMAL')
  try {
    return inTransaction(db, work)
  } finally {
    db.exec('PRAGMA synchronous = FULL')
  }
}

/** SQLite itself has rolled back already after some errors, a full disk among them. */
function rollBack(db: DatabaseSyncInstance): void {
  if (db.isTransaction) db.exec('ROLLBACK')
}
