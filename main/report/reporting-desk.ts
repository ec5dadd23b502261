import type { Endpoint } from '../../shared/policy/endpoint.ts'
import type { Clock, Outbox } from '../agent/ports.ts'
import type { OcsfContext } from './ocsf-base.ts'
import type { Reporter } from './reporter.ts'
import type { ReportingState } from './reporting-state.ts'
import { isDestination } from './send-batch.ts'
import { testEndpoint, type EndpointTrial } from './test-endpoint.ts'

export interface ReportingDeskOptions {
  readonly outbox: Outbox
  readonly reporter: () => Reporter
  readonly context: OcsfContext
  readonly clock: Clock
  readonly newUid: () => string
}

/** What an administrator sees and does of reporting. It remembers what the reporter's state forgets when it changes. */
export class ReportingDesk {
  readonly #options: ReportingDeskOptions
  #lastTakenMs: number | null = null
  #lastError: { readonly why: string; readonly atMs: number } | null = null

  constructor(options: ReportingDeskOptions) {
    this.#options = options
  }

  /** When the endpoint last took something, in this run. */
  get lastTakenMs(): number | null {
    return this.#lastTakenMs
  }

  get lastError(): { readonly why: string; readonly atMs: number } | null {
    return this.#lastError
  }

  /** The reporter's state became this. */
  note(state: ReportingState): void {
    if (state.kind === 'reporting') this.#lastTakenMs = state.lastTakenMs
    if (state.kind === 'not-reporting') this.#lastError = { why: state.why, atMs: this.#options.clock.now() }
  }

  /** Null where the endpoint has no address. */
  async test(endpoint: Endpoint): Promise<EndpointTrial | null> {
    if (!isDestination(endpoint)) return null
    const { outbox, context, clock, newUid } = this.#options
    const facts = { ...outbox.counts(), uid: newUid(), timeMs: clock.now() }
    return testEndpoint(endpoint, { facts, context, clock })
  }

  /** Puts what was refused back in line and tries at once; answers how many events. */
  retryRefused(): number {
    const { outbox, reporter } = this.#options
    const events = outbox.retryRefused()
    reporter().start()
    return events
  }
}
