/**
 * The bytes of a part that are at hand: what a scanner has not yet consumed, and the chunk after it. A piece that is
 * longer than several chunks is waited for in doubling steps, so that the work stays linear in the part's size.
 */
export class ByteWindow {
  bytes: Buffer = Buffer.alloc(0)
  end = 0
  /** Whether `bytes` was made here: an adopted chunk may be a piece of the file itself. */
  #own = false
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #wantedBytes = 0

  /** Whether chunks were offered that no `slide` has taken in: at the end of a part they must be scanned too. */
  get holdsBack(): boolean {
    return this.#waitingBytes > 0
  }

  /** Takes a chunk; true when the window should be scanned now, after a `slide`. */
  offer(chunk: Buffer, unconsumed: number): boolean {
    this.#waiting.push(chunk)
    this.#waitingBytes += chunk.length
    return unconsumed + this.#waitingBytes >= this.#wantedBytes
  }

  /** Drops what stands before `keepFrom` and appends what was offered. Offsets move down by `keepFrom`. */
  slide(keepFrom: number): void {
    const kept = this.end - keepFrom
    const total = kept + this.#waitingBytes
    const [only] = this.#waiting
    if (kept === 0 && this.#waiting.length === 1 && only !== undefined) {
      this.bytes = only
      this.#own = false
    } else {
      const source = this.bytes
      if (!this.#own || source.length < total) {
        this.bytes = Buffer.allocUnsafe(total * 2)
        this.#own = true
      }
      source.copy(this.bytes, 0, keepFrom, this.end)
      let at = kept
      for (const chunk of this.#waiting) at += chunk.copy(this.bytes, at)
    }
    this.end = total
    this.#waiting = []
    this.#waitingBytes = 0
    this.#wantedBytes = 0
  }

  /** Says that scanning stopped within a piece that began `unconsumed` bytes before the end. */
  want(unconsumed: number): void {
    this.#wantedBytes = unconsumed * 2
  }
}
