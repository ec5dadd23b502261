import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askOnce } from '../../../main/sqlite/ask-once.ts'
import { inLightTransaction, inTransaction } from '../../../main/sqlite/in-transaction.ts'
import { closeDatabase, openDatabase, openDatabaseToRead } from '../../../main/sqlite/open-database.ts'
import { StorageFailed } from '../../../main/sqlite/storage-failed.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const one = 'CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES (1)'
const two = 'CREATE TABLE b (y TEXT) STRICT'

function open(path: string, migrations: readonly string[]): ReturnType<typeof openDatabase> {
  return openDatabase(path, migrations, 0)
}

function opened(
  path: string,
  migrations: readonly string[],
): Extract<ReturnType<typeof open>, { kind: 'opened' }>['db'] {
  const opening = open(path, migrations)
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  return opening.db
}

describe('the schema', () => {
  it('is brought up to date step by step, each once', () => {
    const path = join(temporaryFolder(), 'some.db')
    closeDatabase(opened(path, [one]))
    const db = opened(path, [one, two])
    expect(askOnce(db, 'SELECT count(*) FROM a')).toBe(1)
    expect(askOnce(db, 'SELECT count(*) FROM b')).toBe(0)
    expect(askOnce(db, 'SELECT user_version FROM pragma_user_version')).toBe(2)
    closeDatabase(db)
    const reading = openDatabaseToRead(path, [one, two])
    expect(reading.kind).toBe('opened')
    if (reading.kind === 'opened') reading.db.close()
  })

  it('stays whole at the older version when a step fails', () => {
    const path = join(temporaryFolder(), 'some.db')
    closeDatabase(opened(path, [one]))
    expect(open(path, [one, `${two}; INSERT INTO nowhere VALUES (1)`])).toMatchObject({
      kind: 'storage-failed',
      failure: { fault: 'failed' },
    })
    const db = opened(path, [one])
    expect(askOnce(db, `SELECT count(*) FROM sqlite_schema WHERE name = 'b'`)).toBe(0)
    closeDatabase(db)
  })
})

describe('a transaction', () => {
  it('is one with those begun inside it', () => {
    const db = opened(join(temporaryFolder(), 'some.db'), [one])
    expect(() =>
      inTransaction(db, () => {
        inTransaction(db, () => {
          db.exec('INSERT INTO a VALUES (2)')
        })
        inLightTransaction(db, () => {
          db.exec('INSERT INTO a VALUES (3)')
        })
        throw new RangeError('no')
      }),
    ).toThrow(RangeError)
    expect(askOnce(db, 'SELECT count(*) FROM a')).toBe(1)
    closeDatabase(db)
  })

  it('waits for the disk again after a light one, also after one that failed', () => {
    const db = opened(join(temporaryFolder(), 'some.db'), [one])
    const full = 2
    inLightTransaction(db, () => {
      db.exec('INSERT INTO a VALUES (2)')
    })
    expect(askOnce(db, 'SELECT synchronous FROM pragma_synchronous')).toBe(full)
    expect(() => {
      inLightTransaction(db, () => {
        db.exec('INSERT INTO a VALUES (2)')
      })
    }).toThrow(StorageFailed)
    expect(askOnce(db, 'SELECT synchronous FROM pragma_synchronous')).toBe(full)
    closeDatabase(db)
  })
})

it('leaves one file when it is closed', () => {
  const folder = temporaryFolder()
  closeDatabase(opened(join(folder, 'some.db'), [one]))
  expect(readdirSync(folder)).toEqual(['some.db'])
})
