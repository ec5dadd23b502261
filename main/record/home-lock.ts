import { statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { StorageFailed, toStorageFailed } from '../sqlite/storage-failed.ts'

export type HomeLock =
  | { readonly kind: 'locked'; readonly release: () => void }
  /** Another agent works in this home. */
  | { readonly kind: 'in-use' }
  | { readonly kind: 'storage-failed'; readonly failure: StorageFailed }

/**
 * Takes a home for this process alone. The lock is an exclusive SQLite transaction that is never committed: the
 * operating system drops it when the process ends in whatever way, so no stale lock file can be left behind. Nothing
 * else of this process may open `lock.db`: on POSIX closing any handle of a file drops the process's locks on it.
 */
export function acquireHomeLock(home: string): HomeLock {
  const path = join(home, 'lock.db')
  const first = tryLock(path)
  if (first.kind !== 'storage-failed' || first.failure.fault !== 'damaged') return first
  // Somebody wrote into it. It holds nothing of worth and nobody has it locked, else the answer were `in-use`.
  try {
    truncateSync(path)
  } catch {
    return first
  }
  return tryLock(path)
}

function tryLock(path: string): HomeLock {
  let db
  try {
    db = new DatabaseSync(path, { timeout: 0 })
    // A transaction on an empty file would have to write to it; with a page in it the lock is had on a full disk, too.
    if (statSync(path).size === 0) db.exec('PRAGMA user_version = 1')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db?.close()
    const failure = toStorageFailed(error)
    if (!(failure instanceof StorageFailed))
      return { kind: 'storage-failed', failure: new StorageFailed('failed', error) }
    return failure.fault === 'busy' ? { kind: 'in-use' } : { kind: 'storage-failed', failure }
  }
  const held = db
  return {
    kind: 'locked',
    release: () => {
      if (held.isOpen) held.close()
    },
  }
}
