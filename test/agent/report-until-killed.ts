/**
 * Runs as a process of its own, to be killed: `HOME PORT`. Records made-up events one after the other and reports them
 * meanwhile; writes a line for each event recorded.
 */
import { writeSync } from 'node:fs'
import { openRecords } from '../../main/record/open-records.ts'
import { uuidV7 } from '../../main/record/uuid-v7.ts'
import { Reporter } from '../../main/report/reporter.ts'
import { endpointSchema } from '../../shared/policy/endpoint.ts'
import { madeUpJudged } from '../unit/record/made-up-events.ts'

const [home = '', port = ''] = process.argv.slice(2)
const clock = { now: (): number => Date.now() }
const key = new Uint8Array(32)
const opening = openRecords(home, { clock, chainKey: key, pathKey: key, generation: '1' })
if (opening.kind !== 'opened') throw new Error(opening.kind)
const { recorder, outbox, logId } = opening.records
const silent = (): void => undefined
const reporter = new Reporter({
  outbox,
  endpoint: endpointSchema.parse({ url: `http://127.0.0.1:${port}`, token: 'a-token' }),
  context: { productVersion: '0.1.0', installId: 'pc-1', logId, platform: 'linux' },
  clock,
  newUid: () => uuidV7(clock.now()),
  log: { info: silent, warn: silent, error: silent },
  backoff: { firstMs: 5, mostMs: 20 },
})
reporter.start()
setInterval(() => {
  const n = outbox.counts().lastSequence + 1
  recorder.record(madeUpJudged(n))
  writeSync(1, `recorded ${String(n)}\n`)
  reporter.notify()
}, 3)
