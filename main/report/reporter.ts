import type { Clock, Log, Outbox } from '../agent/ports.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Endpoint } from '../../shared/policy/schema.ts'
import { backoffMs, defaultBackoff, type BackoffLimits } from './backoff.ts'
import { endpointUrl } from './endpoint-url.ts'
import { judgeAnswer, type AnswerMeaning } from './judge-answer.ts'
import type { OcsfContext } from './ocsf-base.ts'
import { heartbeatToOcsf } from './ocsf.ts'
import { batchBytes, contentTypes, packBatch, writeBody, type PackedBatch } from './pack-batch.ts'
import { Poster } from './post.ts'
import type { ReportingState } from './reporting-state.ts'

export interface ReporterOptions {
  readonly outbox: Outbox
  readonly endpoint: Endpoint
  readonly context: OcsfContext
  readonly clock: Clock
  readonly newUid: () => string
  readonly log: Log
  readonly onState?: (state: ReportingState) => void
  readonly backoff?: BackoffLimits
  readonly timeoutMs?: number
}

/** Events read from the outbox at a time; how many go into one request is decided by their bytes. */
const eventsAtOnce = 500

/**
 * Brings the outbox to the endpoint, at least once and in order, one request at a time. What the endpoint has not
 * confirmed stays in the outbox, whatever happens.
 */
export class Reporter {
  readonly #options: ReporterOptions
  readonly #poster = new Poster()
  #endpoint: Endpoint
  #state: ReportingState = { kind: 'no-endpoint' }
  #failures = 0
  #blocked = false
  #mostBytes = batchBytes
  #retryTimer: NodeJS.Timeout | null = null
  #heartbeatTimer: NodeJS.Timeout | null = null
  #pumping: Promise<void> | null = null
  #pumpAgain = false
  #closed = false

  constructor(options: ReporterOptions) {
    this.#options = options
    this.#endpoint = options.endpoint
  }

  get state(): ReportingState {
    return this.#state
  }

  /** Begins: sends a first heartbeat and what is waiting. */
  start(): void {
    this.#begin()
  }

  /** There is a new event. While the endpoint is being waited for, this changes nothing. */
  notify(): void {
    if (this.#retryTimer === null && !this.#blocked) void this.#pump()
  }

  /** Another endpoint, token or transport: tried at once. */
  configure(endpoint: Endpoint): void {
    this.#endpoint = endpoint
    this.#begin()
  }

  /**
   * Tries at once to bring out everything; answers whether nothing waits any more. Gives up at the first failure, or
   * after `limitMs`.
   */
  async flush(limitMs = 10_000): Promise<boolean> {
    if (!this.#closed && this.#endpoint.url !== null) {
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

  #begin(): void {
    this.#calm()
    this.#mostBytes = batchBytes
    if (this.#heartbeatTimer !== null) clearInterval(this.#heartbeatTimer)
    this.#heartbeatTimer = null
    if (this.#closed) return
    if (this.#endpoint.url === null) {
      this.#setState({ kind: 'no-endpoint' })
      return
    }
    this.#setState({ kind: 'connecting' })
    const beat = (): void => {
      this.#heartbeat().catch((error: unknown) => {
        this.#storageFailed(error)
      })
    }
    this.#heartbeatTimer = setInterval(beat, this.#endpoint.heartbeatSeconds * 1000).unref()
    beat()
    void this.#pump()
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
    const { outbox, context, clock } = this.#options
    let goOn = true
    while (goOn && !this.#closed && this.#endpoint.url !== null) {
      const events = outbox.waiting(eventsAtOnce)
      if (events.length === 0) return
      const batch = packBatch(events, this.#endpoint.transport, context, this.#mostBytes)
      goOn = this.#apply(await this.#send(this.#endpoint, batch), batch, clock.now())
    }
  }

  /** Writes down how a batch fared; answers whether the next may be sent now. */
  #apply(meaning: AnswerMeaning, batch: PackedBatch, nowMs: number): boolean {
    const { outbox } = this.#options
    const { sequences } = batch
    switch (meaning.kind) {
      case 'taken':
        outbox.sent(sequences)
        this.#heard()
        return true
      case 'partly-taken':
        outbox.doubtful(sequences, meaning.why)
        this.#tell(meaning, sequences.length)
        this.#heard()
        return true
      case 'refused':
        outbox.refused(sequences, meaning.why)
        this.#tell(meaning, sequences.length)
        this.#heard()
        return true
      case 'too-large':
        if (sequences.length === 1) {
          outbox.refused(sequences, meaning.why)
          this.#tell(meaning, 1)
        } else this.#mostBytes = Math.floor(batch.body.length / 2)
        return true
      case 'later': {
        this.#failures++
        const { backoff = defaultBackoff } = this.#options
        const waitMs = Math.max(meaning.afterMs ?? 0, backoffMs(this.#failures, Math.random(), backoff))
        outbox.failed(sequences, nowMs + waitMs, meaning.why)
        this.#failed(meaning, waitMs)
        return false
      }
      case 'misconfigured':
        outbox.failed(sequences, nowMs, meaning.why)
        this.#failed(meaning, null)
        return false
    }
  }

  async #heartbeat(): Promise<void> {
    const { outbox, context, clock, newUid } = this.#options
    const endpoint = this.#endpoint
    // While a try is set for later, that one tells; an endpoint that asked for time is not bothered meanwhile.
    if (this.#closed || endpoint.url === null || this.#retryTimer !== null) return
    const { waiting, refused, lastSequence } = outbox.counts()
    const event = heartbeatToOcsf({ uid: newUid(), timeMs: clock.now(), lastSequence, waiting, refused }, context)
    const body = writeBody([event], endpoint.transport, context)
    const meaning = await this.#send(endpoint, { sequences: [0], body, contentType: contentTypes[endpoint.transport] })
    // `close` and `configure` may have come meanwhile: what this answer says is of no use then.
    if (this.#closed || this.#endpoint !== endpoint) return
    if (meaning.kind === 'later' || meaning.kind === 'misconfigured') {
      this.#failed(meaning, null)
      return
    }
    const wasBlocked = this.#blocked
    this.#heard()
    if (wasBlocked) void this.#pump()
  }

  async #send(endpoint: Endpoint, batch: PackedBatch): Promise<AnswerMeaning> {
    const { clock, timeoutMs = 15_000 } = this.#options
    const { body, contentType } = batch
    const url = endpointUrl(endpoint.url ?? '', endpoint.transport)
    const answer = await this.#poster.post({ url, token: endpoint.token, contentType, body, timeoutMs })
    return judgeAnswer(answer, batch.sequences.length, clock.now())
  }

  #heard(): void {
    this.#calm()
    this.#setState({ kind: 'reporting', lastTakenMs: this.#options.clock.now() })
  }

  #failed(meaning: Extract<AnswerMeaning, { kind: 'later' | 'misconfigured' }>, waitMs: number | null): void {
    const misconfigured = meaning.kind === 'misconfigured'
    if (misconfigured) this.#blocked = true
    if (this.#state.kind !== 'not-reporting' || this.#state.why !== meaning.why) this.#tell(meaning, 0)
    const sinceMs = this.#state.kind === 'not-reporting' ? this.#state.sinceMs : this.#options.clock.now()
    this.#setState({ kind: 'not-reporting', sinceMs, why: meaning.why, misconfigured })
    if (waitMs === null || this.#closed) return
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = null
      void this.#pump()
    }, waitMs).unref()
  }

  /** Recording goes its own way and tells of it itself; what waits is tried with the next event or heartbeat. */
  #storageFailed(error: unknown): void {
    this.#options.log.error('outbox', { why: ownWords(error instanceof Error ? error.name : 'error') })
  }

  #tell(meaning: Extract<AnswerMeaning, { why: string }>, events: number): void {
    this.#options.log.warn('endpoint', { meaning: ownWords(meaning.kind), why: ownWords(meaning.why), events })
  }

  #setState(state: ReportingState): void {
    this.#state = state
    this.#options.onState?.(state)
  }
}

/** Waits for `work`, or until the time is up, whichever comes first. */
async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs)
  })
  await Promise.race([work, limit])
  clearTimeout(timer)
}
