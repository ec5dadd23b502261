import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { acquireHomeLock } from '../../../main/record/home-lock.ts'
import { listEvents } from '../../../main/record/list-events.ts'
import { openRecords, type Records } from '../../../main/record/open-records.ts'
import { verifyChain } from '../../../main/record/verify-chain.ts'
import { StorageFailed, type StorageFault } from '../../../main/sqlite/storage-failed.ts'
import { mountTinyDisk, readOnlyView } from '../../support/tiny-disk.ts'
import { madeUpJudged } from './made-up-events.ts'

const key = new Uint8Array(32).fill(7)
const options = { clock: { now: () => 0 }, chainKey: key, pathKey: key, generation: '1' }
const cleanups: (() => void)[] = []

afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup()
})

function open(home: string): Records {
  const opening = openRecords(home, options)
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  cleanups.push(() => {
    opening.records.close()
  })
  return opening.records
}

/** Runs `work` until it fails; answers how. */
function faultOf(work: (n: number) => void): StorageFault | null {
  for (let n = 100; n < 5000; n++) {
    try {
      work(n)
    } catch (error) {
      if (error instanceof StorageFailed) return error.fault
      throw error
    }
  }
  return null
}

/** A home that fills up and gets room again: a tmpfs where mounting is permitted, else SQLite's own page limit. */
function homeThatFills(): {
  readonly home: string
  readonly fill: (records: Records) => void
  readonly empty: (records: Records) => void
} {
  const disk = mountTinyDisk(4 * 1024 ** 2)
  if (disk !== null) {
    cleanups.push(disk.remove)
    return { home: disk.folder, fill: disk.fill, empty: disk.empty }
  }
  const home = mkdtempSync(join(tmpdir(), 'fills-'))
  cleanups.push(() => {
    rmSync(home, { recursive: true, force: true })
  })
  return {
    home,
    fill: ({ db }) => {
      if (db.isOpen) db.exec('PRAGMA max_page_count = 1')
    },
    empty: ({ db }) => {
      if (db.isOpen) db.exec('PRAGMA max_page_count = 100000')
    },
  }
}

describe('a full disk', () => {
  it('fails a whole transaction and leaves everything before it; goes on when there is room', () => {
    const { home, fill, empty } = homeThatFills()
    const records = open(home)
    const { recorder, db, journal, outbox } = records
    for (let n = 1; n <= 3; n++) recorder.record(madeUpJudged(n))
    journal.begin({ caseNumber: '000009', step: 'hold', sealed: new Uint8Array(4) })
    fill(records)

    const fault = faultOf((n) => {
      recorder.record(madeUpJudged(n), () => {
        journal.finish('000009')
      })
      journal.begin({ caseNumber: '000009', step: 'hold', sealed: new Uint8Array(4) })
    })
    expect(fault).toBe('disk-full')
    const before = listEvents(db).length
    expect(outbox.counts()).toMatchObject({ waiting: before, lastSequence: before })
    expect(verifyChain(db, key)).toEqual({ kind: 'whole', events: before })

    empty(records)
    expect(recorder.record(madeUpJudged(9)).sequence).toBe(before + 1)
    expect(verifyChain(db, key)).toEqual({ kind: 'whole', events: before + 1 })
  })

  it('loses nothing when the agent ends while the disk is full', () => {
    const { home, fill, empty } = homeThatFills()
    const records = open(home)
    fill(records)
    faultOf((n) => {
      records.recorder.record(madeUpJudged(n))
    })
    const before = listEvents(records.db)
    empty(records)
    records.close()
    const after = open(home)
    expect(after.setAside).toBeNull()
    expect(listEvents(after.db)).toEqual(before)
  })
})

it('can be locked and opened again although the disk is full', () => {
  const { home, fill, empty } = homeThatFills()
  const lock = acquireHomeLock(home)
  if (lock.kind === 'locked') lock.release()
  const records = open(home)
  records.recorder.record(madeUpJudged(1))
  records.close()
  fill(records)
  const again = acquireHomeLock(home)
  expect(again.kind).toBe('locked')
  const opening = openRecords(home, options)
  expect(opening.kind).toBe('opened')
  if (opening.kind === 'opened') {
    expect(listEvents(opening.records.db)).toHaveLength(1)
    opening.records.close()
  }
  if (again.kind === 'locked') again.release()
  empty(records)
})

describe('a home that cannot be written', () => {
  it('is said to be so, and what is recorded stays', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'))
    cleanups.push(() => {
      rmSync(home, { recursive: true, force: true })
    })
    const records = open(home)
    records.recorder.record(madeUpJudged(1))
    records.close()

    const view = readOnlyView(home)
    cleanups.push(view.remove)
    const opening = openRecords(view.folder, options)
    expect(opening.kind).toBe('storage-failed')
    if (opening.kind === 'storage-failed') expect(['read-only', 'unreachable']).toContain(opening.failure.fault)
    expect(acquireHomeLock(view.folder).kind).toBe('storage-failed')
    view.remove()
    expect(listEvents(open(home).db)).toHaveLength(1)
  })
})
