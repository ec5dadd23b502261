import { TextBlock } from './text-block.ts'

/** A block holds some hundred strings: enough to make decoding cheap, few enough to waste little on one. */
const blockBytes = 32 * 1024

const mostStrings = 4096

/** Rows ask for strings nearly in the order they are stored in, and in between for a few of long ago. */
const recentBlocks = 8

/**
 * Many strings as UTF-8, back to back, decoded block by block when one of a block is asked for. The strings of a block are
 * forgotten when others are asked for: most are asked for once, and bytes take less room. What is asked for again later
 * stays decoded.
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
  readonly #blocks: TextBlock[] = []
  /** The block asked last: questions follow one another. */
  #recent: TextBlock | null = null
  /** Those decoded last, in a ring. */
  readonly #decoded: TextBlock[] = []
  #oldest = 0

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
    if (block.isNew) this.#decode(block)
    return block.text(index - block.first)
  }

  #decode(block: TextBlock): void {
    block.decode()
    this.#decoded[this.#oldest]?.forget()
    this.#decoded[this.#oldest] = block
    this.#oldest = (this.#oldest + 1) % recentBlocks
  }

  #close(): void {
    if (this.#strings > 0) {
      const bytes = Buffer.from(this.bytes.subarray(0, this.at))
      this.#blocks.push(new TextBlock(this.count - this.#strings, bytes, this.#ends.slice(0, this.#strings)))
    }
    if (this.bytes.length > blockBytes) this.bytes = Buffer.allocUnsafe(blockBytes)
    this.at = 0
    this.#strings = 0
  }

  #blockOf(index: number): TextBlock {
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
