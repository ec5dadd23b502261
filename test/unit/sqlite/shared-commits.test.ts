import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { SharedCommits } from '../../../main/sqlite/shared-commits.ts'
import { StorageFailed } from '../../../main/sqlite/storage-failed.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let close: (() => void) | null = null

afterEach(() => close?.())

function open(path = join(temporaryFolder(), 'a.db')): {
  db: DatabaseSyncInstance
  shared: SharedCommits
  path: string
} {
  const db = new DatabaseSync(path)
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS lines (n INTEGER PRIMARY KEY)',
  )
  const shared = new SharedCommits(db, path)
  close = () => {
    shared.close()
    if (db.isOpen) db.close()
  }
  return { db, shared, path }
}

const lines = (db: DatabaseSyncInstance): unknown[] =>
  db
    .prepare('SELECT n FROM lines ORDER BY n')
    .all()
    .map((row) => (row as { n: number }).n)

/** Runs `n` into the table. */
function adding(db: DatabaseSyncInstance, n: number): () => void {
  return () => {
    db.prepare('INSERT INTO lines (n) VALUES (?)').run(n)
  }
}

describe('durable transactions that share the disk', () => {
  it('are in the log at once, in their order, and each resolves', async () => {
    const { db, shared, path } = open()
    const before = readFileSync(`${path}-wal`).length
    const commits = Array.from({ length: 50 }, (_, n) => shared.commit(adding(db, n)))
    expect(lines(db)).toHaveLength(50)
    expect(readFileSync(`${path}-wal`).length).toBeGreaterThan(before)
    await Promise.all(commits)
    await shared.commit(adding(db, 50))
    expect(lines(db)).toEqual(Array.from({ length: 51 }, (_, n) => n))
  })

  it('that fail leave nothing and harm no other', async () => {
    const { db, shared } = open()
    const good = shared.commit(adding(db, 1))
    const twice = shared.commit(adding(db, 1))
    await expect(twice).rejects.toBeInstanceOf(StorageFailed)
    await good
    await shared.commit(adding(db, 2))
    expect(lines(db)).toEqual([1, 2])
  })

  it('leave SQLite waiting for the disk in all other transactions', async () => {
    const { db, shared } = open()
    await shared.commit(adding(db, 1))
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
  })

  it('work where the log cannot be opened beside SQLite', async () => {
    const { db, path } = open()
    const elsewhere = new SharedCommits(db, `${path} that is not there`)
    await elsewhere.commit(adding(db, 7))
    expect(lines(db)).toEqual([7])
  })

  it('under way are answered when all is closed', async () => {
    const { db, shared, path } = open()
    const commits = [1, 2, 3].map((n) => shared.commit(adding(db, n)))
    shared.close()
    db.close()
    await Promise.all(commits)
    expect(lines(open(path).db)).toEqual([1, 2, 3])
  })
})
