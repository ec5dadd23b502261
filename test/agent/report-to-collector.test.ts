import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listCollected, listCollectedDevices } from '../../main/collect/collected-store.ts'
import { startCollector, type Collector } from '../../main/collect/collector.ts'
import { openRecords, type Records } from '../../main/record/open-records.ts'
import { uuidV7 } from '../../main/record/uuid-v7.ts'
import { Reporter } from '../../main/report/reporter.ts'
import type { ReportingState } from '../../main/report/reporting-state.ts'
import { endpointSchema, type Endpoint } from '../../shared/policy/endpoint.ts'
import { madeUpChanged, madeUpJudged } from '../unit/record/made-up-events.ts'

const clock = { now: (): number => Date.now() }
const silent = { info: (): void => undefined, warn: (): void => undefined, error: (): void => undefined }

let home: string
let centre: string
let records: Records
let closing: (() => Promise<void>)[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'agent-'))
  centre = mkdtempSync(join(tmpdir(), 'centre-'))
  records = openHome()
})

afterEach(async () => {
  for (const close of closing.reverse()) await close()
  closing = []
  records.close()
  rmSync(home, { recursive: true, force: true })
  rmSync(centre, { recursive: true, force: true })
})

function openHome(): Records {
  const key = new Uint8Array(32)
  const opening = openRecords(home, { clock, chainKey: key, pathKey: key, generation: '1' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  return opening.records
}

async function collector(port = 0, token = 'a-token'): Promise<Collector> {
  const started = await startCollector({ port, home: centre, token, clock })
  closing.push(() => started.close())
  return started
}

function reporter(endpoint: Endpoint, states: ReportingState[] = []): Reporter {
  const made = new Reporter({
    outbox: records.outbox,
    endpoint,
    context: { productVersion: '0.1.0', installId: 'pc-1', logId: records.logId, platform: 'win32' },
    clock,
    newUid: () => uuidV7(clock.now()),
    log: silent,
    onState: (state) => states.push(state),
    backoff: { firstMs: 10, mostMs: 50 },
    timeoutMs: 2000,
  })
  closing.push(() => made.close())
  return made
}

function endpoint(port: number, more: Partial<Endpoint> = {}): Endpoint {
  return endpointSchema.parse({ url: `http://127.0.0.1:${String(port)}`, token: 'a-token', ...more })
}

async function until(met: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!met()) {
    if (Date.now() > end) throw new Error('it did not come to that')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe.each(['otlp', 'json'] as const)('reporting over %s', (transport) => {
  it('brings every event once, in order', async () => {
    const { port } = await collector()
    for (let n = 1; n <= 30; n++) records.recorder.record(n % 2 === 0 ? madeUpJudged(n) : madeUpChanged(n))
    const states: ReportingState[] = []
    const reporting = reporter(endpoint(port, { transport }), states)
    reporting.start()
    expect(await reporting.flush()).toBe(true)
    records.recorder.record(madeUpJudged(31))
    reporting.notify()
    await until(() => records.outbox.counts().waiting === 0)
    const collected = listCollected(centre)
    expect(collected.map(({ event }) => event.metadata.sequence)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1))
    expect(reporting.state.kind).toBe('reporting')
    expect(states[0]).toEqual({ kind: 'connecting' })
    expect(listCollectedDevices(centre)).toMatchObject([{ device: 'pc-1', lastSequence: 31, collected: 31 }])
  })
})

describe('an endpoint that is not there', () => {
  it('is waited for, and gets everything when it comes back', async () => {
    const first = await collector()
    const { port } = first
    await first.close()
    for (let n = 1; n <= 5; n++) records.recorder.record(madeUpJudged(n))
    const reporting = reporter(endpoint(port))
    reporting.start()
    await until(() => reporting.state.kind === 'not-reporting')
    expect(reporting.state).toMatchObject({ why: 'ECONNREFUSED', misconfigured: false })
    expect(await reporting.flush()).toBe(false)
    await collector(port)
    await until(() => records.outbox.counts().waiting === 0)
    expect(listCollected(centre)).toHaveLength(5)
  })

  it('keeps everything over a restart of the agent', async () => {
    records.recorder.record(madeUpJudged(1))
    const before = reporter(endpoint(1))
    before.start()
    await until(() => before.state.kind === 'not-reporting')
    await before.close()
    records.close()
    records = openHome()
    const { port } = await collector()
    const after = reporter(endpoint(port))
    after.start()
    await until(() => records.outbox.counts().waiting === 0)
    expect(listCollected(centre)).toHaveLength(1)
  })
})

it('holds everything back while the token is wrong, and brings it when it is mended', async () => {
  const { port } = await collector()
  records.recorder.record(madeUpJudged(1))
  const reporting = reporter(endpoint(port, { token: 'another' }))
  reporting.start()
  await until(() => reporting.state.kind === 'not-reporting')
  expect(reporting.state).toMatchObject({ why: 'http-401', misconfigured: true })
  expect(records.outbox.counts()).toMatchObject({ waiting: 1, refused: 0 })
  reporting.configure(endpoint(port))
  await until(() => records.outbox.counts().waiting === 0)
  expect(listCollected(centre)).toHaveLength(1)
})

it('keeps events to itself without an endpoint', async () => {
  records.recorder.record(madeUpJudged(1))
  const reporting = reporter(endpointSchema.parse({}))
  reporting.start()
  expect(reporting.state).toEqual({ kind: 'no-endpoint' })
  expect(await reporting.flush()).toBe(false)
  expect(records.outbox.counts().waiting).toBe(1)
})
