import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { startCollector } from '../../main/collect/collector.ts'
import { openRecords, type Records } from '../../main/record/open-records.ts'
import { uuidV7 } from '../../main/record/uuid-v7.ts'
import { verifyChain } from '../../main/record/verify-chain.ts'
import { Reporter } from '../../main/report/reporter.ts'
import { inTransaction } from '../../main/sqlite/in-transaction.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { madeUpJudged } from '../unit/record/made-up-events.ts'
import type { BenchSection } from './bench-section.ts'
import { median, medianTimes } from './median-times.ts'

const clock = { now: (): number => Date.now() }
const key = new Uint8Array(32)

/** What one event costs on its way into the database and out to a centre on the same PC. */
export const section: BenchSection = {
  name: 'records: one event into the database, and out to the centre',
  run: async (print) => {
    const home = mkdtempSync(join(tmpdir(), 'bench-records-'))
    try {
      await oneEvent(home, print)
      await manyEvents(home, print)
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  },
}

/** One durable transaction, beside the least that a durable transaction can cost on this disk. */
async function oneEvent(home: string, print: (line: string) => void): Promise<void> {
  const records = open(home)
  const bare = new DatabaseSync(join(home, 'bare.db'))
  bare.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (x TEXT) STRICT')
  let n = 0
  const times = await medianTimes(
    {
      event: () => records.recorder.record(madeUpJudged(++n)),
      bare: () => {
        bare.exec(`INSERT INTO t VALUES ('x')`)
      },
      count: () => {
        records.recorder.countScan('2025-06-01', 'clean')
      },
    },
    200,
  )
  bare.close()
  records.close()
  print(`one event, durable       ${times.event.toFixed(2)} ms (median of 200)`)
  print(
    `one bare durable insert  ${times.bare.toFixed(2)} ms; an event costs ${(times.event / times.bare).toFixed(2)} of it`,
  )
  print(`one scan counted         ${times.count.toFixed(2)} ms (need not wait for the disk)`)
}

async function manyEvents(home: string, print: (line: string) => void): Promise<void> {
  const records = open(home)
  const from = records.outbox.counts().lastSequence
  const events = 5000
  const recording = time(() => {
    inTransaction(records.db, () => {
      for (let n = 1; n <= events; n++) records.recorder.record(madeUpJudged(from + n))
    })
  })
  print(`events in one transaction  ${perSecond(events, await recording)} events/s`)
  const all = from + events
  const verifying = median(await Promise.all([1, 2, 3].map(() => time(() => verifyChain(records.db, key)))))
  print(`verifying the chain        ${perSecond(all, verifying)} events/s`)
  for (const transport of ['otlp', 'json'] as const) {
    const centre = mkdtempSync(join(tmpdir(), 'bench-centre-'))
    const collector = await startCollector({ port: 0, home: centre, token: '', clock })
    const reporter = reporterTo(collector.port, transport, records)
    print(`to a collector over ${transport}   ${perSecond(all, await time(() => reporter.flush(600_000)))} events/s`)
    await reporter.close()
    await collector.close()
    rmSync(centre, { recursive: true, force: true })
    records.db.exec(`UPDATE outbox SET state = 'waiting'`)
  }
  records.close()
}

function reporterTo(port: number, transport: 'otlp' | 'json', { outbox, logId }: Records): Reporter {
  const silent = (): void => undefined
  return new Reporter({
    outbox,
    endpoint: { ...defaultPolicy.endpoint, url: `http://127.0.0.1:${String(port)}`, transport },
    context: { productVersion: '0.1.0', installId: 'pc-1', logId, platform: 'linux' },
    clock,
    newUid: () => uuidV7(clock.now()),
    log: { info: silent, warn: silent, error: silent },
  })
}

function open(home: string): Records {
  const opening = openRecords(home, { clock, chainKey: key, pathKey: key, generation: '1' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  return opening.records
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function perSecond(count: number, ms: number): string {
  return Math.round((count * 1000) / ms).toLocaleString('en')
}
