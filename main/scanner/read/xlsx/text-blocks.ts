import { isUtf8 } from 'node:buffer'

/** A block holds some hundred strings: enough to make decoding cheap, few enough to waste little on one. */
const blockBytes = 32 * 1024

/**
 * Many strings as UTF-8, back to back, decoded block by block when one of a block is first asked for. Only the bytes of
 * a block or its strings are kept, never both.
 */
export class TextBlocks {
  /** How many strings there are. */
  count = 0
  /** The block being filled; a writer puts bytes at `at` after `room` has made sure of them. */
  bytes = Buffer.allocUnsafe(blockBytes)
  at = 0
  /** Where each string of the block being filled ends. */
  #ends = new Int32Array(1024)
  #strings = 0
  readonly #full: (Block | null)[] = []
  readonly #firsts: number[] = []
  readonly #decoded: (string | undefined)[] = []

  /** Makes sure that a string of so many bytes fits. */
  room(bytes: number): void {
    if (this.at + bytes <= this.bytes.length && this.#strings < this.#ends.length) return
    this.#close()
    if (bytes > this.bytes.length) this.bytes = Buffer.allocUnsafe(bytes)
  }

  /** Ends the string that was written up to `at`. */
  add(at: number): void {
    this.#ends[this.#strings++] = at
    this.at = at
    this.count++
  }

  /** Writes and ends a string in one. */
  write(text: string): void {
    this.room(text.length * 3)
    this.add(this.at + this.bytes.write(text, this.at))
  }

  text(index: number): string {
    const known = this.#decoded[index]
    if (known !== undefined) return known
    if (index >= this.count - this.#strings) this.#close()
    this.#decode(this.#blockOf(index))
    return this.#decoded[index] ?? ''
  }

  #close(): void {
    if (this.#strings === 0) return
    this.#firsts.push(this.count - this.#strings)
    this.#full.push({
      bytes: Buffer.from(this.bytes.subarray(0, this.at)),
      ends: this.#ends.slice(0, this.#strings),
    })
    if (this.bytes.length > blockBytes) this.bytes = Buffer.allocUnsafe(blockBytes)
    this.at = 0
    this.#strings = 0
  }

  #decode(block: number): void {
    const full = this.#full[block]
    if (full === undefined || full === null) return
    let index = this.#firsts[block] ?? 0
    for (const text of stringsOf(full)) this.#decoded[index++] = text
    this.#full[block] = null
  }

  #blockOf(index: number): number {
    let low = 0
    let high = this.#firsts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#firsts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low
  }
}

interface Block {
  readonly bytes: Buffer
  readonly ends: Int32Array
}

/** Cuts the strings out of one decoded text: several times cheaper than decoding each. */
function* stringsOf({ bytes, ends }: Block): Generator<string> {
  const all = bytes.toString('utf8')
  // Bytes that are no UTF-8 decode to other lengths than counted here.
  const counted = isUtf8(bytes)
  let from = 0
  let fromChar = 0
  for (const end of ends) {
    if (!counted) yield bytes.toString('utf8', from, end)
    else {
      const toChar = fromChar + unitsIn(bytes, from, end)
      yield all.slice(fromChar, toChar)
      fromChar = toChar
    }
    from = end
  }
}

/** How many UTF-16 units the UTF-8 bytes stand for: one for each lead byte, two where four bytes make one letter. */
function unitsIn(bytes: Buffer, from: number, end: number): number {
  let units = 0
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}
