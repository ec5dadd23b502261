import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acquireHomeLock } from '../../../main/record/home-lock.ts'
import { listEvents, listScanCounts } from '../../../main/record/list-events.ts'
import { openRecords, openRecordsToRead, type Records } from '../../../main/record/open-records.ts'
import { recordsMigrations, recordsPath } from '../../../main/record/records-schema.ts'
import { verifyChain } from '../../../main/record/verify-chain.ts'
import { madeUpChanged, madeUpJudged } from './made-up-events.ts'

const chainKey = new Uint8Array(32).fill(7)
const options = {
  clock: { now: () => 1_750_000_000_000 },
  chainKey,
  pathKey: new Uint8Array(32).fill(8),
  generation: '1',
}

let home: string
let opened: Records[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'records-'))
})

afterEach(() => {
  for (const records of opened) records.close()
  opened = []
  rmSync(home, { recursive: true, force: true })
})

function open(more: { readonly lastKnownCase?: number } = {}): Records {
  const opening = openRecords(home, { ...options, ...more })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  opened.push(opening.records)
  return opening.records
}

describe('recording', () => {
  it('stores event and outbox row together, counted up without gaps, over a restart too', () => {
    const first = open()
    expect(first.recorder.record(madeUpJudged(1)).sequence).toBe(1)
    expect(first.recorder.record(madeUpChanged(2)).sequence).toBe(2)
    first.close()
    const second = open()
    expect(second.recorder.record(madeUpJudged(3)).sequence).toBe(3)
    expect(listEvents(second.db).map(({ event }) => event)).toEqual([
      madeUpJudged(1),
      madeUpChanged(2),
      madeUpJudged(3),
    ])
    expect(second.outbox.counts()).toEqual({ waiting: 3, refused: 0, doubtful: 0, lastSequence: 3 })
    expect(second.logId).toBe(first.logId)
    expect(second.setAside).toBeNull()
  })

  it('answers the same uid with what is stored', () => {
    const { recorder, outbox } = open()
    const once = recorder.record(madeUpJudged(1))
    expect(recorder.record(madeUpJudged(1))).toEqual(once)
    expect(outbox.counts().waiting).toBe(1)
  })

  it('takes back the event when what goes with it fails', () => {
    const { recorder, db, journal } = open()
    journal.begin({ caseNumber: '000001', step: 'hold', sealed: new Uint8Array([1, 2]) })
    expect(() =>
      recorder.record(madeUpJudged(1), () => {
        journal.finish('000001')
        throw new RangeError('no')
      }),
    ).toThrow(RangeError)
    expect(listEvents(db)).toEqual([])
    expect(journal.open()).toEqual([{ caseNumber: '000001', step: 'hold', sealed: new Uint8Array([1, 2]) }])
    recorder.record(madeUpJudged(1), () => {
      journal.finish('000001')
    })
    expect(journal.open()).toEqual([])
    expect(listEvents(db)).toHaveLength(1)
  })

  it('filters by case, kind, channel, verdict, time and place', () => {
    const { recorder, db } = open()
    recorder.record(madeUpJudged(1))
    recorder.record(madeUpChanged(2))
    recorder.record(madeUpJudged(3, { verdict: 'warn', action: { kind: 'untouched' } }))
    const places = (query: Parameters<typeof listEvents>[1]): number[] => listEvents(db, query).map((e) => e.sequence)
    expect(places({ caseNumber: '000003' })).toEqual([3])
    expect(places({ kinds: ['agent-changed'] })).toEqual([2])
    expect(places({ channel: 'wechat', verdict: 'quarantine' })).toEqual([1])
    expect(places({ channel: 'qq' })).toEqual([])
    expect(places({ fromMs: 1_750_000_000_002, toMs: 1_750_000_000_003 })).toEqual([2])
    expect(places({ newestFirst: true, limit: 2 })).toEqual([3, 2])
    expect(places({ newestFirst: true, beforeSequence: 2 })).toEqual([1])
    expect(places({ afterSequence: 1, limit: 1 })).toEqual([2])
  })

  it('counts case numbers and scans', () => {
    const { recorder, db } = open()
    expect(recorder.nextCaseNumber()).toBe('000001')
    expect(recorder.nextCaseNumber()).toBe('000002')
    recorder.skipCaseNumbers(40)
    recorder.skipCaseNumbers(3)
    expect(recorder.nextCaseNumber()).toBe('000041')
    recorder.countScan('2025-06-01', 'clean')
    recorder.countScan('2025-06-01', 'clean')
    recorder.countScan('2025-06-02', 'sensitive')
    expect(listScanCounts(db)).toEqual([
      { day: '2025-06-01', outcome: 'clean', count: 2 },
      { day: '2025-06-02', outcome: 'sensitive', count: 1 },
    ])
  })

  it('lets readers read while it is open', () => {
    const { recorder } = open()
    recorder.record(madeUpJudged(1))
    const reading = openRecordsToRead(home)
    if (reading.kind !== 'opened') throw new Error(reading.kind)
    recorder.record(madeUpJudged(2))
    expect(listEvents(reading.db)).toHaveLength(2)
    expect(verifyChain(reading.db, chainKey)).toEqual({ kind: 'whole', events: 2 })
    expect(() => {
      reading.db.exec('DELETE FROM outbox')
    }).toThrow(/readonly/)
    reading.db.close()
  })

  it('answers `absent` to a reader where nothing was recorded', () => {
    expect(openRecordsToRead(home).kind).toBe('absent')
    expect(readdirSync(home)).toEqual([])
  })
})

describe('a database that cannot be used as it is', () => {
  it.each([
    ['not a database at all', (file: Buffer) => file.fill('x')],
    ['a torn page in the middle', (file: Buffer) => file.fill(0xff, 4096 * 2, 4096 * 4)],
    ['cut off', (file: Buffer) => file.subarray(0, 4096 * 3)],
  ])('sets it aside and begins anew: %s', (_name, damage) => {
    const before = open()
    for (let n = 1; n <= 12; n++) before.recorder.record(madeUpJudged(n))
    before.recorder.nextCaseNumber()
    before.close()
    const damaged = Buffer.from(damage(readFileSync(recordsPath(home))))
    writeFileSync(recordsPath(home), damaged)

    const after = open({ lastKnownCase: 99 })
    expect(after.setAside).not.toBeNull()
    expect(readFileSync(after.setAside ?? '')).toEqual(damaged)
    expect(listEvents(after.db).map(({ event }) => event)).toMatchObject([
      { kind: 'agent-changed', change: 'storage-failed', why: [{ code: 'records-damaged' }] },
    ])
    expect(after.logId).not.toBe(before.logId)
    expect(Number(after.recorder.nextCaseNumber())).toBe(100)
    expect(verifyChain(after.db, chainKey)).toEqual({ kind: 'whole', events: 1 })
  })

  it('leaves one of a newer program untouched', () => {
    open().close()
    const db = new DatabaseSync(recordsPath(home))
    db.exec('PRAGMA user_version = 999')
    db.close()
    const file = readFileSync(recordsPath(home))
    expect(openRecords(home, options)).toEqual({ kind: 'newer-schema', found: 999, known: recordsMigrations.length })
    expect(openRecordsToRead(home)).toMatchObject({ kind: 'newer-schema', found: 999 })
    expect(readFileSync(recordsPath(home))).toEqual(file)
  })

  it('says so when the home is not there', () => {
    const opening = openRecords(join(home, 'nowhere'), options)
    expect(opening).toMatchObject({ kind: 'storage-failed', failure: { fault: 'unreachable' } })
  })
})

describe('the lock of a home', () => {
  it('is had once, and again after release', () => {
    const first = acquireHomeLock(home)
    expect(first.kind).toBe('locked')
    expect(acquireHomeLock(home).kind).toBe('in-use')
    if (first.kind === 'locked') first.release()
    const again = acquireHomeLock(home)
    expect(again.kind).toBe('locked')
    if (again.kind === 'locked') again.release()
  })

  it('is had although somebody wrote into its file', () => {
    writeFileSync(join(home, 'lock.db'), 'y'.repeat(5000))
    const lock = acquireHomeLock(home)
    expect(lock.kind).toBe('locked')
    expect(acquireHomeLock(home).kind).toBe('in-use')
    if (lock.kind === 'locked') lock.release()
  })

  it('says so when the home is not there', () => {
    expect(acquireHomeLock(join(home, 'nowhere'))).toMatchObject({
      kind: 'storage-failed',
      failure: { fault: 'unreachable' },
    })
  })
})
