/** Writes the bits of a deflate stream. */
export class BitWriter {
  readonly #bits: number[] = []

  /** A number, its lowest bit first. */
  value(number: number, bits: number): void {
    for (let i = 0; i < bits; i++) this.#bits.push((number >> i) & 1)
  }

  /** A Huffman code, its highest bit first. */
  code(number: number, bits: number): void {
    for (let i = bits - 1; i >= 0; i--) this.#bits.push((number >> i) & 1)
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.#bits.length / 8))
    for (const [i, bit] of this.#bits.entries()) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (bit << (i & 7))
    return bytes
  }
}
