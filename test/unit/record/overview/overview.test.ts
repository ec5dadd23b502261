import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { countEvents } from '../../../../main/record/overview/count-events.ts'
import { countLedger } from '../../../../main/record/overview/count-ledger.ts'
import { createLedger } from '../../../../main/record/ledger/records-ledger.ts'
import { openRecords } from '../../../../main/record/open-records.ts'
import type { ChannelId } from '../../../../shared/domain/channel.ts'
import type { FileJudged } from '../../../../shared/domain/agent-event.ts'
import { ownWords } from '../../../../shared/domain/masked.ts'
import { PeoplePacker } from '../../../../shared/domain/people-digests.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { madeUpJudged } from '../made-up-events.ts'

const hourMs = 3_600_000
const startMs = new Date(2026, 2, 2, 8).getTime()
const slices = [startMs, startMs + hourMs, startMs + 2 * hourMs]

function setUp() {
  const clock = { now: () => startMs + 3 * hourMs }
  const key = new Uint8Array(32)
  const opening = openRecords(temporaryFolder(), { clock, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { records } = opening
  const ledger = createLedger(records.db, clock)
  const enter = async (
    channel: ChannelId,
    timeMs: number,
    people: number,
    more: { readonly hospitals?: readonly string[]; readonly route?: string; readonly held?: boolean } = {},
  ) => {
    const { hospitals = [], route = null, held = false } = more
    const packer = new PeoplePacker()
    for (let n = 0; n < people; n++) packer.add([{ kind: 'phone', digest: randomBytes(16) }])
    const visit = await ledger.enter(
      {
        kind: 'sensitive',
        complete: true,
        reason: null,
        people,
        rows: people,
        level: 'named',
        hospitals: hospitals.length,
        hospitalDigests: hospitals,
        tables: [],
        digests: packer.pack(),
        bytes: 1,
        sha256: null,
        format: 'xlsx',
      },
      { kind: held ? 'held' : 'transfer', channel, caseNumber: '000001', timeMs, modifiedMs: timeMs },
    )
    visit.count(route)
  }
  return { records, enter }
}

describe('the ledger, for charts', () => {
  it('is told by channel, kind and slice; hospitals once in each slice', async () => {
    const { records, enter } = setUp()
    await enter('wechat', startMs + 1, 10, { hospitals: ['aa', 'bb'] })
    await enter('wechat', startMs + hourMs, 5, { hospitals: ['bb'] })
    await enter('wechat', startMs + hourMs + 1, 7, { route: 'daily', hospitals: ['cc'] })
    await enter('downloads', startMs + 2 * hourMs, 3, { held: true, hospitals: ['aa'] })
    await enter('wechat', startMs - 1, 1000, { hospitals: ['dd'] })
    const { channels, hospitals } = await countLedger(records.db, slices)
    expect(channels).toEqual([
      { channel: 'wechat', held: [0, 0, 0], registered: [0, 7, 0], unregistered: [10, 5, 0] },
      { channel: 'downloads', held: [0, 0, 3], registered: [0, 0, 0], unregistered: [0, 0, 0] },
    ])
    expect(hospitals).toEqual({ all: [2, 2, 1], unregistered: [2, 1, 0], total: 3, totalUnregistered: 2 })
    records.close()
  })

  it('is empty where nothing was counted', async () => {
    const { records } = setUp()
    expect(await countLedger(records.db, slices)).toEqual({
      channels: [],
      hospitals: { all: [0, 0, 0], unregistered: [0, 0, 0], total: 0, totalUnregistered: 0 },
    })
    records.close()
  })
})

describe('judged files, for charts', () => {
  const judged = (n: number, hours: number, change: Partial<FileJudged> = {}): FileJudged =>
    madeUpJudged(n, { timeMs: startMs + hours * hourMs, ...change })

  it('are told by verdict and slice, those not read whole by themselves', async () => {
    const { records } = setUp()
    const { recorder } = records
    recorder.record(judged(1, -1))
    recorder.record(judged(2, 0))
    recorder.record(judged(3, 1, { verdict: 'warn' }))
    recorder.record(judged(4, 1, { verdict: 'warn', outcome: { kind: 'unscannable', reason: 'encrypted' } }))
    recorder.record(judged(5, 2, { verdict: 'record' }))
    const { verdicts } = await countEvents(records.db, slices)
    expect(verdicts).toEqual({ record: [0, 0, 1], warn: [0, 1, 0], quarantine: [1, 0, 0], unread: [0, 1, 0] })
    records.close()
  })

  it('name the folders with the most people; a file judged twice counts as it was last', async () => {
    const { records } = setUp()
    const { file, outcome } = madeUpJudged(1)
    if (outcome.kind !== 'sensitive') throw new Error('not sensitive')
    const inFolder = (n: number, folder: string, path: string, people: number) =>
      records.recorder.record(
        judged(n, 0, {
          file: { ...file, folder: ownWords(folder), pathDigest: path },
          outcome: { ...outcome, people },
        }),
      )
    inFolder(1, '~/a', 'p1', 100)
    inFolder(2, '~/a', 'p1', 20)
    inFolder(3, '~/a', 'p2', 5)
    inFolder(4, '<img src=x onerror=alert(1)>', 'p3', 30)
    const { folders } = await countEvents(records.db, slices)
    expect(folders).toEqual([
      { folder: '<img src=x onerror=alert(1)>', channel: 'wechat', files: 1, people: 30 },
      { folder: '~/a', channel: 'wechat', files: 2, people: 25 },
    ])
    records.close()
  })

  it('are none where no event is that young', async () => {
    const { records } = setUp()
    records.recorder.record(judged(1, -1))
    const { verdicts, folders } = await countEvents(records.db, slices)
    expect([verdicts.quarantine, folders]).toEqual([[0, 0, 0], []])
    records.close()
  })
})
