import { afterEach, describe, expect, it } from 'vitest'
import { createTellingRecorder } from '../../../main/core/telling-recorder.ts'
import { openRecords, type Records } from '../../../main/record/open-records.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { madeUpChanged, madeUpJudged } from '../record/made-up-events.ts'

const key = new Uint8Array(32).fill(7)
let records: Records

afterEach(() => {
  records.close()
})

/** The real recorder, and the sequence numbers that were told. */
function open() {
  const opening = openRecords(temporaryFolder(), {
    clock: { now: () => 5 },
    chainKey: key,
    pathKey: key,
    generation: '1',
  })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  records = opening.records
  const told: number[] = []
  const recorder = createTellingRecorder(records.recorder, ({ sequence }) => {
    told.push(sequence)
  })
  return { recorder, told }
}

describe('a recorder that tells', () => {
  it('tells of an event and of what was recorded alongside, in the order of the chain, once both are stored', () => {
    const { recorder, told } = open()
    recorder.record(madeUpJudged(1), () => {
      recorder.record(madeUpChanged(2), () => {
        recorder.record(madeUpChanged(3))
      })
      expect(told).toEqual([])
    })
    expect(told).toEqual([1, 2, 3])
  })

  it('tells of an event that waits for the disk only after that, and of others in between at once', async () => {
    const { recorder, told } = open()
    const waiting = recorder.recordBeside(madeUpJudged(1), () => {
      recorder.record(madeUpChanged(2))
    })
    expect(told).toEqual([])
    recorder.record(madeUpChanged(3))
    expect(told).toEqual([3])
    await waiting
    expect(told).toEqual([3, 1, 2])
  })

  it('tells nothing of what was taken back, in either way, and goes on', async () => {
    const { recorder, told } = open()
    const failing = (): void => {
      recorder.record(madeUpChanged(2))
      throw new RangeError('no')
    }
    expect(() => recorder.record(madeUpJudged(1), failing)).toThrow(RangeError)
    await expect(recorder.recordBeside(madeUpJudged(1), failing)).rejects.toBeInstanceOf(RangeError)
    expect(told).toEqual([])
    recorder.record(madeUpJudged(4))
    expect(told).toEqual([1])
  })
})
