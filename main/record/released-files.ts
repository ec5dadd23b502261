import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { Clock, ReleasedFiles } from '../agent/ports.ts'
import { inTransaction } from '../sqlite/in-transaction.ts'

/** Contents given back from quarantine, by their SHA-256: the same bytes are not taken a second time. */
export function createReleasedFiles(db: DatabaseSyncInstance, clock: Clock): ReleasedFiles {
  const find = db.prepare('SELECT 1 FROM released_files WHERE sha256 = ?')
  const findSize = db.prepare('SELECT 1 FROM released_files WHERE bytes = ? LIMIT 1')
  const put = db.prepare(`INSERT INTO released_files (sha256, bytes, case_number, released_ms) VALUES (?, ?, ?, ?)
    ON CONFLICT (sha256) DO UPDATE SET case_number = excluded.case_number, released_ms = excluded.released_ms`)
  return {
    has: (sha256) => find.get(sha256) !== undefined,
    hasSize: (bytes) => findSize.get(bytes) !== undefined,
    add: (sha256, bytes, caseNumber) => {
      inTransaction(db, () => put.run(sha256, bytes, caseNumber, clock.now()))
    },
  }
}
