import type { ReadBudget } from './read-budget.ts'

/**
 * Gathers what comes out of an inflater into one buffer. The bytes count as held text in the budget, until `release`. Where
 * the size is told beforehand there is never a second copy: memory that nobody writes to is not resident, so that a size
 * that lies costs nothing.
 */
export class HeldBytes {
  /** How many have come. */
  length = 0
  readonly #budget: ReadBudget
  readonly #told: number
  #whole: Buffer | null = null
  #pieces: Buffer[] = []

  /** @param toldBytes what the file claims; null or wrong where it does not know. */
  constructor(budget: ReadBudget, toldBytes: number | null) {
    this.#budget = budget
    this.#told = toldBytes !== null && toldBytes <= budget.textLeft ? toldBytes : 0
  }

  /** False once the budget is spent. */
  add(chunk: Buffer): boolean {
    this.length += chunk.length
    if (!this.#budget.takeText(chunk.length)) return false
    if (chunk.length < this.#told && this.length <= this.#told) {
      this.#whole ??= Buffer.allocUnsafeSlow(this.#told)
      chunk.copy(this.#whole, this.length - chunk.length)
    } else this.#pieces.push(chunk)
    return true
  }

  /** What came, or as much of it as may be held in one piece. */
  bytes(): Buffer {
    const [only] = this.#pieces
    const start = this.#whole?.subarray(0, this.length) ?? Buffer.alloc(0)
    if (only === undefined) return start
    if (this.#whole === null && this.#pieces.length === 1) return only
    return this.#budget.mayHold(this.length) ? this.#joined(start) : start
  }

  release(): void {
    this.#budget.releaseText(this.length)
    this.#whole = null
    this.#pieces = []
    this.length = 0
  }

  #joined(start: Buffer): Buffer {
    const late = this.#pieces.reduce((sum, piece) => sum + piece.length, 0)
    const joined = Buffer.concat([start.subarray(0, this.length - late), ...this.#pieces])
    this.#pieces = [joined]
    this.#whole = null
    return joined
  }
}
