import { existsSync, renameSync, statSync } from 'node:fs'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { askOnce } from './ask-once.ts'
import { migrate, schemaVersion, type Migrations } from './migrate.ts'
import { StorageFailed, toStorageFailed } from './storage-failed.ts'

interface NewerSchema {
  /** Written by a newer version of the program; untouched. */
  readonly kind: 'newer-schema'
  readonly found: number
  readonly known: number
}

interface OpeningFailed {
  readonly kind: 'storage-failed'
  readonly failure: StorageFailed
}

export type DatabaseOpening =
  /** `setAside`: the damaged file's new place, when a new database had to be begun. */
  | { readonly kind: 'opened'; readonly db: DatabaseSyncInstance; readonly setAside: string | null }
  | NewerSchema
  | OpeningFailed

export type DatabaseReading =
  | { readonly kind: 'opened'; readonly db: DatabaseSyncInstance }
  | { readonly kind: 'absent' }
  | NewerSchema
  | OpeningFailed

/** Long enough for another process's checkpoint, short enough not to look hung. */
const busyMs = 2000

/**
 * Opens a database to write, makes it where there is none, and brings its schema up to date. A damaged one is set aside
 * under a name of its own, never deleted, and a new one begun.
 */
export function openDatabase(path: string, migrations: Migrations, nowMs: number): DatabaseOpening {
  let db: DatabaseSyncInstance | null = null
  try {
    const found = examine(path)
    if (typeof found === 'number' && found > migrations.length) {
      return { kind: 'newer-schema', found, known: migrations.length }
    }
    const setAside = found === 'damaged' ? moveAside(path, nowMs) : null
    db = new DatabaseSync(path, { timeout: busyMs, enableForeignKeyConstraints: true, defensive: true })
    // WAL lets readers work beside the agent; FULL makes each commit wait for the disk (WAL alone would not).
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    migrate(db, migrations)
    return { kind: 'opened', db, setAside }
  } catch (error) {
    db?.close()
    return { kind: 'storage-failed', failure: asFailure(error) }
  }
}

/** Opens a database only to read, beside an agent that may be writing; nothing of it is changed. */
export function openDatabaseToRead(path: string, migrations: Migrations): DatabaseReading {
  if (!existsSync(path)) return { kind: 'absent' }
  let db: DatabaseSyncInstance | null = null
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: busyMs })
    const found = schemaVersion(db)
    if (found > 0 && found <= migrations.length) return { kind: 'opened', db }
    db.close()
    return found === 0 ? { kind: 'absent' } : { kind: 'newer-schema', found, known: migrations.length }
  } catch (error) {
    db?.close()
    return { kind: 'storage-failed', failure: asFailure(error) }
  }
}

/** Closes it with everything in its one file, where that can be done; what cannot stays whole in the log beside it. */
export function closeDatabase(db: DatabaseSyncInstance): void {
  if (!db.isOpen) return
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // A full disk or a reader: the log is read again at the next opening.
  }
  db.close()
}

/** The schema version of what is there, or that it is damaged. Read only: closing must not write into a damaged file. */
function examine(path: string): number | 'damaged' {
  if (!existsSync(path) || statSync(path).size === 0) return 0
  const db = new DatabaseSync(path, { readOnly: true, timeout: busyMs })
  try {
    const version = schemaVersion(db)
    return askOnce(db, 'SELECT quick_check FROM pragma_quick_check LIMIT 1') === 'ok' ? version : 'damaged'
  } catch (error) {
    const failure = asFailure(error)
    if (failure.fault === 'damaged') return 'damaged'
    throw failure
  } finally {
    db.close()
  }
}

/** The write-ahead log goes along under a matching name, so that the old file can still be opened with it. */
function moveAside(path: string, nowMs: number): string {
  const stamp = new Date(nowMs).toISOString().replaceAll(/[-:.]/g, '')
  let aside = `${path}.damaged-${stamp}`
  for (let copy = 2; existsSync(aside); copy++) aside = `${path}.damaged-${stamp}-${String(copy)}`
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  }
  return aside
}

function asFailure(error: unknown): StorageFailed {
  const failure = toStorageFailed(error)
  return failure instanceof StorageFailed ? failure : new StorageFailed('unreachable', error)
}
