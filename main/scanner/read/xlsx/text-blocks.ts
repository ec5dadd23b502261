import { isUtf8 } from 'node:buffer'

/** A block holds some hundred strings: enough to make decoding cheap, few enough to waste little on one. */
const blockBytes = 32 * 1024

const mostStrings = 4096

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
  readonly #ends = new Int32Array(mostStrings)
  #strings = 0
  readonly #blocks: Block[] = []
  /** The block asked last: questions follow one another. */
  #recent: Block | null = null

  /** Makes sure that a string of so many bytes fits. */
  room(bytes: number): void {
    if (this.at + bytes <= this.bytes.length && this.#strings < mostStrings) return
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
    const recent = this.#recent
    const block =
      recent !== null && index >= recent.first && index < recent.first + recent.ends.length
        ? recent
        : this.#blockOf(index)
    this.#recent = block
    return block.texts()[index - block.first] ?? ''
  }

  #close(): void {
    if (this.#strings > 0) {
      const bytes = Buffer.from(this.bytes.subarray(0, this.at))
      this.#blocks.push(new Block(this.count - this.#strings, bytes, this.#ends.slice(0, this.#strings)))
    }
    if (this.bytes.length > blockBytes) this.bytes = Buffer.allocUnsafe(blockBytes)
    this.at = 0
    this.#strings = 0
  }

  #blockOf(index: number): Block {
    if (index >= this.count - this.#strings) this.#close()
    let low = 0
    let high = this.#blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#blocks[middle]?.first ?? 0) <= index) low = middle
      else high = middle - 1
    }
    const block = this.#blocks[low]
    if (block === undefined) throw new RangeError('there is no such string')
    return block
  }
}

class Block {
  /** Index of its first string. */
  readonly first: number
  readonly ends: Int32Array
  #bytes: Buffer | null
  #texts: readonly string[] = []

  constructor(first: number, bytes: Buffer, ends: Int32Array) {
    this.first = first
    this.#bytes = bytes
    this.ends = ends
  }

  texts(): readonly string[] {
    if (this.#bytes !== null) {
      this.#texts = isUtf8(this.#bytes) ? cut(this.#bytes, this.ends) : decodeEach(this.#bytes, this.ends)
      this.#bytes = null
    }
    return this.#texts
  }
}

/** Cuts the strings out of one decoded text: several times cheaper than decoding each. */
function cut(bytes: Buffer, ends: Int32Array): readonly string[] {
  const all = bytes.toString('utf8')
  const texts: string[] = []
  let at = 0
  let from = 0
  let units = 0
  for (const end of ends) {
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0
      // One unit of UTF-16 for each lead byte, two where four bytes make one letter.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
    }
    texts.push(all.slice(from, units))
    from = units
  }
  return texts
}

/** Bytes that are no UTF-8 decode to lengths that cannot be counted beforehand. */
function decodeEach(bytes: Buffer, ends: Int32Array): readonly string[] {
  const texts: string[] = []
  let from = 0
  for (const end of ends) {
    texts.push(bytes.toString('utf8', from, end))
    from = end
  }
  return texts
}
