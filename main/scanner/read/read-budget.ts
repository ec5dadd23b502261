import type { UnreadReason } from '../../../shared/domain/unread-reason.ts'
import type { Limits } from '../../../shared/policy/limits.ts'

/** What a budget measures by; tests hand in their own. */
export interface ReadMeters {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
  /** Resident memory of this process, in bytes. */
  readonly residentBytes: () => number
}

const processMeters: ReadMeters = {
  now: () => performance.now(),
  residentBytes: () => process.memoryUsage.rss(),
}

/** Reading stops a little before the client would kill the process, so that what was found so far is still told. */
const ownMemoryShare = 0.9

/** Asking the system for resident memory costs some 10 microseconds. */
const memoryEveryMs = 25

/**
 * A copy that is made the same way whatever it is made of. Limits come out of a message, a schema or a rehearsal, and each of
 * these lays them out otherwise: code compiled for the one was thrown away at the first real file.
 */
function inOneShape(limits: Limits): Limits {
  const { wallMs, fileBytes, inflatedBytes, cells, columns, stringBytes, archiveDepth, archiveMembers, memoryBytes } =
    limits
  return { wallMs, fileBytes, inflatedBytes, cells, columns, stringBytes, archiveDepth, archiveMembers, memoryBytes }
}

/**
 * One file's allowance, shared by all readers that work on it, however deep. Every method answers whether reading may
 * go on; once one has said no, all of them do, so that loops unwind by themselves and `stop` tells why. Nothing throws.
 */
export class ReadBudget {
  /** Cells at this column or right of it are left out, which makes the answer partial with `too-large`. */
  readonly columns: number
  readonly #limits: Limits
  readonly #meters: ReadMeters
  readonly #deadline: number
  #memoryAskedMs: number
  #inflated = 0
  #cells = 0
  #text = 0
  #members = 0
  #depth = 0
  #stop: UnreadReason | null = null

  constructor(limits: Limits, meters: ReadMeters = processMeters) {
    this.#limits = inOneShape(limits)
    this.#meters = meters
    this.columns = limits.columns
    this.#memoryAskedMs = meters.now()
    this.#deadline = this.#memoryAskedMs + limits.wallMs
  }

  /** Why reading stopped, or null while it may go on. */
  get stop(): UnreadReason | null {
    return this.#stop
  }

  /** Milliseconds that may still be spent. */
  get msLeft(): number {
    return Math.max(this.#deadline - this.#meters.now(), 0)
  }

  /** Bytes that may still be unpacked: the bound to give to an inflater. */
  get inflatedLeft(): number {
    return this.#limits.inflatedBytes - this.#inflated
  }

  /** Bytes of text that may still be held. */
  get textLeft(): number {
    return this.#limits.stringBytes - this.#text
  }

  /** Whether so many more bytes of memory may be taken at once; asked before a single large step. */
  mayHold(bytes: number): boolean {
    if (this.#stop !== null) return false
    if (this.#meters.residentBytes() + bytes <= this.#limits.memoryBytes * ownMemoryShare) return true
    return this.stopWith('out-of-memory')
  }

  /** To be asked once a row, a chunk or a page. Some 50 nanoseconds. */
  inTime(): boolean {
    if (this.#stop !== null) return false
    const now = this.#meters.now()
    if (now > this.#deadline) return this.stopWith('timed-out')
    if (now - this.#memoryAskedMs < memoryEveryMs) return true
    this.#memoryAskedMs = now
    if (this.#meters.residentBytes() <= this.#limits.memoryBytes * ownMemoryShare) return true
    return this.stopWith('out-of-memory')
  }

  /** Bytes that really came out of an inflater, not those that a header declares. */
  takeInflated(bytes: number): boolean {
    this.#inflated += bytes
    return this.#within(this.#inflated, this.#limits.inflatedBytes)
  }

  takeCells(cells: number): boolean {
    this.#cells += cells
    return this.#within(this.#cells, this.#limits.cells)
  }

  /** Text that is held, such as a table of shared strings. `releaseText` gives it back. */
  takeText(bytes: number): boolean {
    this.#text += bytes
    return this.#within(this.#text, this.#limits.stringBytes)
  }

  releaseText(bytes: number): void {
    this.#text -= bytes
  }

  /** One more member of an archive. */
  takeMember(): boolean {
    this.#members++
    return this.#within(this.#members, this.#limits.archiveMembers)
  }

  /**
   * Goes one archive deeper; the caller calls `leave` afterwards if the answer was true. False at the policy's depth means
   * that this one member stays unread as `too-deep`; it does not stop its neighbours.
   */
  enter(): boolean {
    if (this.#stop !== null || this.#depth >= this.#limits.archiveDepth) return false
    this.#depth++
    return true
  }

  leave(): void {
    this.#depth--
  }

  /** Ends reading for a reason; the first reason stays. Answers false, so that it can be returned. */
  stopWith(reason: UnreadReason): false {
    this.#stop ??= reason
    return false
  }

  #within(used: number, allowed: number): boolean {
    if (this.#stop !== null) return false
    return used <= allowed ? true : this.stopWith('too-large')
  }
}
