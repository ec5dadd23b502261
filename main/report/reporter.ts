import { errorCode } from '../../shared/domain/error-code.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Endpoint } from '../../shared/policy/endpoint.ts'
import type { Clock, Log, Outbox } from '../agent/ports.ts'
import { backoffMs, defaultBackoff, type BackoffLimits } from './backoff.ts'
import { BatchSize } from './batch-size.ts'
import type { AnswerMeaning } from './judge-answer.ts'
import type { OcsfContext } from './ocsf-base.ts'
import { packBatch, packHeartbeat, type PackedBatch } from './pack-batch.ts'
import { Poster } from './post.ts'
import type { ReportingState } from './reporting-state.ts'
import { isDestination, sendBatch } from './send-batch.ts'
import { settleBatch } from './settle-batch.ts'
import { within } from './within.ts'

export interface ReporterOptions {
  readonly outbox: Outbox
  readonly endpoint: Endpoint
  readonly context: OcsfContext
  readonly clock: Clock
  readonly newUid: () => string
  readonly log: Log
  readonly onState?: (state: ReportingState) => void
  readonly backoff?: BackoffLimits
  /** From connecting to the end of the answer. */
  readonly timeoutMs?: number
}

/**
 * Brings the outbox to the endpoint, at least once and in order, one request at a time. What the endpoint has not
 * confirmed stays in the outbox, whatever happens.
 */
export class Reporter {
  readonly #options: ReporterOptions
  readonly #sending: { readonly clock: Clock; readonly timeoutMs: number }
  readonly #poster = new Poster()
  #endpoint: Endpoint
  #state: ReportingState = { kind: 'no-endpoint' }
  #failures = 0
  /** The endpoint is misconfigured: only a heartbeat knocks, until it is answered. */
  #blocked = false
  readonly #size = new BatchSize()
  #retryTimer: NodeJS.Timeout | null = null
  #heartbeatTimer: NodeJS.Timeout | null = null
  #pumping: Promise<void> | null = null
  #pumpAgain = false
  #closed = false

  constructor(options: ReporterOptions) {
    this.#options = options
    this.#endpoint = options.endpoint
    this.#sending = { clock: options.clock, timeoutMs: options.timeoutMs ?? 15_000 }
  }

  get state(): ReportingState {
    return this.#state
  }

  /** Sends a first heartbeat and what is waiting, and goes on by itself. */
  start(): void {
    this.#calm()
    this.#size.forget()
    if (this.#heartbeatTimer !== null) clearInterval(this.#heartbeatTimer)
    this.#heartbeatTimer = null
    if (this.#closed) return
    if (!isDestination(this.#endpoint)) {
      this.#setState({ kind: 'no-endpoint' })
      return
    }
    this.#setState({ kind: 'connecting' })
    this.#heartbeatTimer = setInterval(() => {
      this.#beat()
    }, this.#endpoint.heartbeatSeconds * 1000).unref()
    this.#beat()
    void this.#pump()
  }

  /** There is a new event. While the endpoint is being waited for, this changes nothing. */
  notify(): void {
    if (this.#retryTimer === null && !this.#blocked) void this.#pump()
  }

  /** Another endpoint, token or transport: tried at once. */
  configure(endpoint: Endpoint): void {
    this.#endpoint = endpoint
    this.start()
  }

  /**
   * Tries at once to bring out everything; answers whether nothing waits any more. Gives up at the first failure, or
   * after `limitMs`.
   */
  async flush(limitMs = 10_000): Promise<boolean> {
    if (!this.#closed && isDestination(this.#endpoint)) {
      this.#calm()
      await within(limitMs, this.#pump())
    }
    return this.#options.outbox.counts().waiting === 0
  }

  /** Stops. A request under way has `limitMs` to be answered, so that what arrived is seldom sent again. */
  async close(limitMs = 2000): Promise<void> {
    this.#closed = true
    this.#calm()
    if (this.#heartbeatTimer !== null) clearInterval(this.#heartbeatTimer)
    const pumping = this.#pumping ?? Promise.resolve()
    await within(limitMs, pumping)
    this.#poster.close()
    await pumping
  }

  /** Forgets what was learnt about the endpoint: the next try is made at once. */
  #calm(): void {
    if (this.#retryTimer !== null) clearTimeout(this.#retryTimer)
    this.#retryTimer = null
    this.#failures = 0
    this.#blocked = false
  }

  #pump(): Promise<void> {
    this.#pumpAgain = this.#pumping !== null
    this.#pumping ??= this.#pumpAll()
      .catch((error: unknown) => {
        this.#storageFailed(error)
      })
      .finally(() => {
        this.#pumping = null
        if (this.#pumpAgain) this.notify()
      })
    return this.#pumping
  }

  async #pumpAll(): Promise<void> {
    const { outbox, context } = this.#options
    let batch: PackedBatch
    do {
      const endpoint = this.#endpoint
      if (this.#closed || !isDestination(endpoint)) return
      const events = outbox.waiting(this.#size.events)
      if (events.length === 0) return
      batch = packBatch(events, endpoint.transport, context, this.#size.bytes)
    } while (this.#apply(await this.#send(batch), batch))
  }

  async #send(batch: PackedBatch): Promise<AnswerMeaning> {
    const endpoint = this.#endpoint
    if (!isDestination(endpoint)) throw new Error('there is no endpoint')
    const meaning = await sendBatch(this.#poster, endpoint, batch, this.#sending)
    // Another endpoint was named meanwhile: what this one's failure means is of no use for it.
    const superseded = this.#endpoint !== endpoint && (meaning.kind === 'later' || meaning.kind === 'misconfigured')
    return superseded ? { kind: 'superseded' } : meaning
  }

  /** Writes down how a batch fared; answers whether the next may be sent now. */
  #apply(meaning: AnswerMeaning, batch: PackedBatch): boolean {
    const { outbox, clock, backoff = defaultBackoff } = this.#options
    const { sequences } = batch
    switch (meaning.kind) {
      case 'superseded':
        return true
      case 'taken':
      case 'partly-taken':
      case 'refused':
      case 'refused-together':
      case 'too-large':
        settleBatch(meaning, batch, { outbox, size: this.#size })
        if (meaning.kind !== 'taken') this.#tell(meaning, sequences.length)
        if (meaning.kind !== 'too-large') this.#heard()
        return true
      case 'later': {
        const waitMs = Math.max(meaning.afterMs ?? 0, backoffMs(++this.#failures, Math.random(), backoff))
        outbox.failed(sequences, clock.now() + waitMs, meaning.why)
        this.#failed(meaning)
        this.#retryIn(waitMs)
        return false
      }
      case 'misconfigured':
        outbox.failed(sequences, clock.now() + this.#endpoint.heartbeatSeconds * 1000, meaning.why)
        this.#failed(meaning)
        return false
    }
  }

  #retryIn(waitMs: number): void {
    if (this.#closed) return
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = null
      void this.#pump()
    }, waitMs).unref()
  }

  #beat(): void {
    // While a try is set for later, that one tells; an endpoint that asked for time is not bothered meanwhile.
    if (this.#retryTimer !== null) return
    this.#heartbeat().catch((error: unknown) => {
      this.#storageFailed(error)
    })
  }

  async #heartbeat(): Promise<void> {
    const { outbox, context, clock, newUid } = this.#options
    const facts = { ...outbox.counts(), uid: newUid(), timeMs: clock.now() }
    const meaning = await this.#send(packHeartbeat(facts, this.#endpoint.transport, context))
    // A try that was set for later while this was under way tells more, and stays set.
    if (this.#closed || meaning.kind === 'superseded' || this.#retryTimer !== null) return
    if (meaning.kind === 'later' || meaning.kind === 'misconfigured') {
      this.#failed(meaning)
      return
    }
    this.#heard()
    // What waited for the endpoint to be as policy says, or stayed behind when the records failed.
    void this.#pump()
  }

  #heard(): void {
    this.#calm()
    this.#setState({ kind: 'reporting', lastTakenMs: this.#options.clock.now() })
  }

  #failed(meaning: Extract<AnswerMeaning, { kind: 'later' | 'misconfigured' }>): void {
    const misconfigured = meaning.kind === 'misconfigured'
    this.#blocked = misconfigured
    if (this.#state.kind !== 'not-reporting' || this.#state.why !== meaning.why) this.#tell(meaning, 0)
    const sinceMs = this.#state.kind === 'not-reporting' ? this.#state.sinceMs : this.#options.clock.now()
    this.#setState({ kind: 'not-reporting', sinceMs, why: meaning.why, misconfigured })
  }

  /** Recording goes its own way and tells of it itself; what waits is tried with the next event or heartbeat. */
  #storageFailed(error: unknown): void {
    this.#options.log.error('outbox', { why: errorCode(error) })
  }

  #tell(meaning: Extract<AnswerMeaning, { why: string }>, events: number): void {
    this.#options.log.warn('endpoint', { meaning: ownWords(meaning.kind), why: ownWords(meaning.why), events })
  }

  #setState(state: ReportingState): void {
    this.#state = state
    this.#options.onState?.(state)
  }
}
