import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { askOnce } from './ask-once.ts'
import { inTransaction } from './in-transaction.ts'

/** The steps of one schema, oldest first; step `n` leads from version `n` to `n + 1`. Published steps never change. */
export type Migrations = readonly string[]

/** The schema version that a database says it has: 0 when it is new. */
export function schemaVersion(db: DatabaseSyncInstance): number {
  return Number(askOnce(db, 'SELECT user_version FROM pragma_user_version'))
}

/**
 * Brings the database up to the newest schema; each step is one transaction, so a kill leaves a whole older schema.
 * @throws StorageFailed
 */
export function migrate(db: DatabaseSyncInstance, migrations: Migrations): void {
  const found = schemaVersion(db)
  for (const [step, sql] of migrations.entries()) {
    if (step < found) continue
    inTransaction(db, () => {
      db.exec(sql)
      db.exec(`PRAGMA user_version = ${String(step + 1)}`)
    })
  }
}
