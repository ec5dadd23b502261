import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import { openRecords, type Records } from '../../main/record/open-records.ts'
import { uuidV7 } from '../../main/record/uuid-v7.ts'
import { Reporter } from '../../main/report/reporter.ts'
import { endpointSchema } from '../../shared/policy/endpoint.ts'
import { madeUpJudged } from '../unit/record/made-up-events.ts'
import { startEndpoint, type Answering, type TestEndpoint } from './report-endpoint.ts'

const clock = { now: (): number => Date.now() }

/** Real records in a home of their own, real reporters and real endpoints on loopback, and an end to all of them. */
export class ReportSetting {
  readonly records: Records
  /** What was logged. */
  readonly lines: string[] = []
  readonly #home = mkdtempSync(join(tmpdir(), 'agent-'))
  readonly #closing: (() => Promise<void>)[] = []

  constructor() {
    const key = new Uint8Array(32)
    const opening = openRecords(this.#home, { clock, chainKey: key, pathKey: key, generation: '1' })
    if (opening.kind !== 'opened') throw new Error(opening.kind)
    this.records = opening.records
  }

  async endpoint(
    answering: Answering,
    tls: { readonly cert: string; readonly key: string } | null = null,
  ): Promise<TestEndpoint> {
    const started = await startEndpoint(answering, 0, tls)
    this.#closing.push(() => started.close())
    return started
  }

  /** A reporter that is in a hurry: it waits 10 to 40 ms between tries. */
  start(port: number, timeoutMs = 5000): Reporter {
    return this.startTo({ url: `http://127.0.0.1:${String(port)}/in`, token: 'a-token' }, timeoutMs)
  }

  startTo(endpoint: z.input<typeof endpointSchema>, timeoutMs = 5000): Reporter {
    const tell = (message: string, details?: object): number => this.lines.push(`${message} ${JSON.stringify(details)}`)
    const reporter = new Reporter({
      outbox: this.records.outbox,
      endpoint: endpointSchema.parse(endpoint),
      context: { productVersion: '0.1.0', installId: 'pc-1', logId: this.records.logId, platform: 'win32' },
      clock,
      newUid: () => uuidV7(clock.now()),
      log: { info: tell, warn: tell, error: tell },
      backoff: { firstMs: 10, mostMs: 40 },
      timeoutMs,
    })
    this.#closing.push(() => reporter.close())
    reporter.start()
    return reporter
  }

  record(from: number, to: number): void {
    for (let n = from; n <= to; n++) this.records.recorder.record(madeUpJudged(n))
  }

  allSent(): boolean {
    return this.records.outbox.counts().waiting === 0
  }

  async end(): Promise<void> {
    for (const close of this.#closing.reverse()) await close()
    this.records.close()
    rmSync(this.#home, { recursive: true, force: true })
  }
}

/** The sequences of each request that carried events, in order of arrival. */
export function batches({ received }: TestEndpoint): readonly (readonly number[])[] {
  return received.map(({ sequences }) => sequences).filter((sequences) => sequences.length > 0)
}

/** Waits until it is so; fails when it never comes to that. */
export async function until(met: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!met()) {
    if (Date.now() > end) throw new Error('it did not come to that')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
