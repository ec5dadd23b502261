import { assertNever } from '../../shared/domain/assert-never.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { Clock } from '../agent/ports.ts'
import { sameState, type FileState } from './file-state.ts'
import { IoGate } from './io-gate.ts'
import { settle, unsettled, type SettleFiles, type SettleStep, type Settling } from './settle.ts'
import type { Sample, Sighting } from './sighting.ts'
import type { WatchTiming } from './watch-timing.ts'

interface Pending {
  sighting: Sighting
  /** As it was seen when it was sighted; null once that was looked at. */
  justSeen: FileState | null
  settling: Settling
  timer: NodeJS.Timeout | null
  looking: boolean
  /** Something happened during a look: it may be about an older state. */
  again: boolean
  lookedMs: number
  /** Out of the backlog: others go before it, and it takes one of the backlog's places. */
  patient: boolean
}

export interface SettlerOptions {
  readonly clock: Clock
  readonly timing: WatchTiming
  readonly files: SettleFiles
  readonly onFile: (file: SightedFile) => void
  /** Told before `onFile`: the state that is handed on, `read` false where it was given up. */
  readonly onHandedOn: (sighting: Sighting, state: FileState | null, read: boolean) => void
  /** The file may have changed while it was being handed on. */
  readonly onDoubt: (sighting: Sighting) => void
}

/** Files read at once; and how many of those found at start are under way, so that a history of 100,000 stays small. */
const looksAtOnce = 16
const backlogAtOnce = 256

/** Brings sighted files to rest, each path once at a time: what happened just now goes before what lay there at start. */
export class Settler {
  readonly #options: SettlerOptions
  readonly #gate = new IoGate(looksAtOnce)
  readonly #pending = new Map<string, Pending>()
  readonly #backlog = new Map<string, { readonly sighting: Sighting; readonly sample: Sample }>()
  #fromBacklog = 0
  #backlogHeld = true
  #closed = false

  constructor(options: SettlerOptions) {
    this.#options = options
  }

  /** Files that have not settled yet. */
  get waiting(): number {
    return this.#pending.size + this.#backlog.size
  }

  /** Paths of those that did not merely lie there. */
  arriving(): readonly string[] {
    const sightings = [...this.#pending.values()].map(({ sighting }) => sighting)
    return sightings.flatMap(({ path, atStart }) => (atStart ? [] : [path]))
  }

  /** Whether this path is under way, or waits its turn. */
  has(path: string): boolean {
    return this.#pending.has(path) || this.#backlog.has(path)
  }

  /** Found lying there, without any event: can wait its turn. */
  found(sighting: Sighting, sample: Sample): void {
    if (this.#closed || this.has(sighting.path)) return
    this.#backlog.set(sighting.path, { sighting, sample })
    this.#pullBacklog()
  }

  /** Something happened to a path just now. Answers whether it is under way already: then it is looked at again soon. */
  nudge(path: string): boolean {
    const pending = this.#pending.get(path)
    if (pending !== undefined) {
      this.#nudge(pending)
      return true
    }
    const waiting = this.#backlog.get(path)
    if (waiting === undefined) return false
    this.#backlog.delete(path)
    this.#begin(waiting.sighting, { sample: waiting.sample, refused: null }, 0, false)
    return true
  }

  /** New or changed just now, and seen like this; null where it could not be looked at. */
  sight(sighting: Sighting, justSeen: FileState | null): void {
    if (this.#closed || this.nudge(sighting.path)) return
    this.#begin(sighting, unsettled, 0, false, justSeen)
  }

  close(): void {
    this.#closed = true
    for (const pending of this.#pending.values()) if (pending.timer !== null) clearTimeout(pending.timer)
    this.#pending.clear()
    this.#backlog.clear()
  }

  /** Lets the backlog begin: while folders are still being listed it would only compete with that. */
  beginBacklog(): void {
    this.#backlogHeld = false
    this.#pullBacklog()
  }

  #pullBacklog(): void {
    if (this.#backlogHeld) return
    for (const [path, { sighting, sample }] of this.#backlog) {
      if (this.#fromBacklog >= backlogAtOnce) return
      this.#backlog.delete(path)
      this.#fromBacklog++
      const { settleMs } = this.#options.timing
      const restMs = sample.sampledMs + settleMs - this.#options.clock.now()
      this.#begin(sighting, { sample, refused: null }, Math.min(restMs, settleMs), true)
    }
  }

  #begin(
    sighting: Sighting,
    settling: Settling,
    delayMs: number,
    patient: boolean,
    justSeen: FileState | null = null,
  ): void {
    const fresh = { timer: null, looking: false, again: false, lookedMs: -Infinity }
    const pending: Pending = { sighting, justSeen, settling, patient, ...fresh }
    this.#pending.set(sighting.path, pending)
    this.#lookIn(pending, delayMs)
  }

  #lookIn(pending: Pending, delayMs: number): void {
    if (delayMs > 0) pending.timer = setTimeout(() => void this.#look(pending), delayMs)
    else void this.#look(pending)
  }

  /** An event brings the next look forward; a refused file is asked no more often than its first pause. */
  #nudge(pending: Pending): void {
    if (pending.looking) {
      pending.again = true
      return
    }
    if (pending.timer === null) return
    const { timing, clock } = this.#options
    const gapMs = pending.settling.refused === null ? timing.gatherMs : timing.retryFromMs
    clearTimeout(pending.timer)
    pending.timer = null
    this.#lookIn(pending, Math.min(pending.lookedMs + gapMs - clock.now(), gapMs))
  }

  async #look(pending: Pending): Promise<void> {
    const { clock } = this.#options
    pending.looking = true
    pending.timer = null
    const step = await this.#gate.run(() => {
      const seen = pending.again ? null : pending.justSeen
      pending.again = false
      pending.justSeen = null
      return settle(pending.sighting.path, pending.settling, this.#options, seen)
    }, !pending.patient)
    pending.looking = false
    pending.lookedMs = clock.now()
    if (this.#closed) return
    if (changedMeanwhile(pending.settling.sample, step)) pending.sighting = { ...pending.sighting, atStart: false }
    if (step.kind === 'wait' && !this.#isIdleRetry(pending, step.settling)) {
      pending.settling = step.settling
      if (step.settling.refused !== null) this.#freePlace(pending)
      this.#lookIn(pending, pending.again ? Math.min(step.forMs, this.#options.timing.gatherMs) : step.forMs)
      return
    }
    this.#pending.delete(pending.sighting.path)
    this.#handOn(pending.sighting, step)
    if (pending.again) this.#options.onDoubt(pending.sighting)
    this.#freePlace(pending)
  }

  /** Also as soon as a file is refused: hundreds of locked ones must not hold up the rest for ten minutes. */
  #freePlace(pending: Pending): void {
    if (!pending.patient) return
    pending.patient = false
    this.#fromBacklog--
    this.#pullBacklog()
  }

  #handOn(sighting: Sighting, step: SettleStep): void {
    const { path, channel, root, atStart, seenMs } = sighting
    switch (step.kind) {
      case 'settled': {
        this.#options.onHandedOn(sighting, step.state, true)
        const { bytes, modifiedMs } = step.state
        const settledMs = this.#options.clock.now()
        this.#options.onFile({ kind: 'settled', path, channel, root, bytes, modifiedMs, atStart, seenMs, settledMs })
        return
      }
      case 'given-up':
        if (sighting.retry) return
        this.#options.onHandedOn(sighting, step.state, false)
        this.#options.onFile({ kind: 'unsettled', path, channel, root, reason: step.reason, atStart, seenMs })
        return
      case 'dropped':
      case 'wait':
        return
      default:
        assertNever(step)
    }
  }

  /** A file given up before is not asked for ten minutes again, only long enough to tell one that is merely open. */
  #isIdleRetry(pending: Pending, settling: Settling): boolean {
    if (!pending.sighting.retry || settling.refused === null) return false
    return this.#options.clock.now() - settling.refused.sinceMs > 2 * this.#options.timing.inUseQuietMs
  }
}

/** A file that changes while it settles does not merely lie there, whenever it was found. */
function changedMeanwhile(before: Sample | null, step: SettleStep): boolean {
  if (before === null || step.kind === 'dropped') return false
  const state = step.kind === 'wait' ? (step.settling.sample?.state ?? null) : step.state
  return state !== null && !sameState(before.state, state)
}
