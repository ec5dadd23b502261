import { afterEach, describe, expect, it } from 'vitest'
import { listEvents } from '../../../main/record/list-events.ts'
import { openRecords, type Records } from '../../../main/record/open-records.ts'
import { verifyChain } from '../../../main/record/verify-chain.ts'
import { StorageFailed } from '../../../main/sqlite/storage-failed.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { madeUpChanged, madeUpJudged } from './made-up-events.ts'

const key = new Uint8Array(32).fill(7)
let opened: Records[] = []

afterEach(() => {
  for (const records of opened) records.close()
  opened = []
})

function open(home = temporaryFolder()): Records {
  const opening = openRecords(home, { clock: { now: () => 5 }, chainKey: key, pathKey: key, generation: '1' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  opened.push(opening.records)
  return opening.records
}

describe('recording beside the thread', () => {
  it('keeps one chain with events that are waited for, and all are there after a restart', async () => {
    const home = temporaryFolder()
    const first = open(home)
    const beside = [1, 2, 3].map((n) => first.recorder.recordBeside(madeUpJudged(n)))
    expect(first.recorder.record(madeUpChanged(4)).sequence).toBe(4)
    beside.push(first.recorder.recordBeside(madeUpJudged(5)))
    expect((await Promise.all(beside)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 5])
    first.close()
    const second = open(home)
    expect(listEvents(second.db).map(({ event }) => event.kind)).toHaveLength(5)
    expect(second.outbox.counts()).toMatchObject({ waiting: 5, lastSequence: 5 })
    expect(verifyChain(second.db, key)).toMatchObject({ kind: 'whole' })
  })

  it('answers the same uid with what is stored', async () => {
    const { recorder, outbox } = open()
    const [one, other] = await Promise.all([
      recorder.recordBeside(madeUpJudged(1)),
      recorder.recordBeside(madeUpJudged(1)),
    ])
    expect(other).toEqual(one)
    expect(outbox.counts().waiting).toBe(1)
  })

  it('leaves nothing when what goes with it fails, and does not harm its neighbours', async () => {
    const { recorder, db, journal } = open()
    journal.begin({ caseNumber: '000001', step: 'hold', sealed: new Uint8Array([1]) })
    const good = recorder.recordBeside(madeUpJudged(1))
    const bad = recorder.recordBeside(madeUpJudged(2), () => {
      journal.finish('000001')
      throw new RangeError('no')
    })
    await expect(bad).rejects.toBeInstanceOf(RangeError)
    await good
    expect(listEvents(db)).toHaveLength(1)
    expect(journal.open()).toHaveLength(1)
  })

  it('is finished when the records are closed meanwhile', async () => {
    const home = temporaryFolder()
    const records = open(home)
    const waiting = records.recorder.recordBeside(madeUpJudged(1))
    records.close()
    opened = []
    await waiting
    expect(listEvents(open(home).db)).toHaveLength(1)
  })

  it('rejects where nothing can be written any more', async () => {
    const { recorder, db } = open()
    db.exec('PRAGMA query_only = ON')
    await expect(recorder.recordBeside(madeUpJudged(1))).rejects.toBeInstanceOf(StorageFailed)
    db.exec('PRAGMA query_only = OFF')
    expect(listEvents(db)).toEqual([])
  })
})
