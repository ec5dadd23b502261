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

/**
 * Cuts the strings out of two renderings of the whole block, which is several times cheaper than decoding each: ASCII ones
 * out of the bytes as they are, the others out of their UTF-16 units.
 */
function cut(bytes: Buffer, ends: Int32Array): readonly string[] {
  const units = new Uint16Array(bytes.length)
  const unitEnds = new Int32Array(ends.length)
  const count = toUnits(bytes, ends, units, unitEnds)
  const narrow = bytes.toString('latin1')
  const wide = count === bytes.length ? narrow : Buffer.from(units.buffer, 0, count * 2).toString('utf16le')
  const texts: string[] = []
  let from = 0
  let fromUnit = 0
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i] ?? 0
    const unitEnd = unitEnds[i] ?? 0
    texts.push(unitEnd - fromUnit === end - from ? narrow.slice(from, end) : wide.slice(fromUnit, unitEnd))
    from = end
    fromUnit = unitEnd
  }
  return texts
}

/** Decodes sound UTF-8 into UTF-16 units and notes where each string ends in them; answers how many there are. */
function toUnits(bytes: Buffer, ends: Int32Array, units: Uint16Array, unitEnds: Int32Array): number {
  let at = 0
  let to = 0
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i] ?? 0
    while (at < end) {
      const byte = bytes[at] ?? 0
      if (byte < 0x80) {
        units[to++] = byte
        at++
      } else if (byte < 0xe0) {
        units[to++] = ((byte & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f)
        at += 2
      } else if (byte < 0xf0) {
        units[to++] = ((byte & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f)
        at += 3
      } else {
        const middle = (((bytes[at + 1] ?? 0) & 0x3f) << 12) | (((bytes[at + 2] ?? 0) & 0x3f) << 6)
        const beyond = (((byte & 7) << 18) | middle | ((bytes[at + 3] ?? 0) & 0x3f)) - 0x10000
        units[to++] = 0xd800 | (beyond >> 10)
        units[to++] = 0xdc00 | (beyond & 0x3ff)
        at += 4
      }
    }
    unitEnds[i] = to
  }
  return to
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
