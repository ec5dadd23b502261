import { isUtf8 } from 'node:buffer'

/** A forgotten block is decoded as a whole once more when one in so many of its strings was asked for again. */
const decodedAnewShare = 4

/** Some hundred strings as UTF-8, back to back. Its strings can be forgotten while its bytes are there. */
export class TextBlock {
  /** Index of its first string. */
  readonly first: number
  readonly ends: Int32Array
  /** Nothing of it was asked for yet. */
  isNew = true
  /** Null once its strings are to stay. */
  #bytes: Buffer | null
  /** Its strings while they are decoded. */
  #texts: readonly string[] | null = null
  #askedLater = 0

  constructor(first: number, bytes: Buffer, ends: Int32Array) {
    this.first = first
    this.#bytes = bytes
    this.ends = ends
  }

  text(index: number): string {
    if (this.#texts !== null) return this.#texts[index] ?? ''
    const bytes = this.#bytes
    if (bytes === null) return ''
    if (++this.#askedLater * decodedAnewShare > this.ends.length) {
      this.decode()
      this.#bytes = null
      return this.text(index)
    }
    return bytes.toString('utf8', index === 0 ? 0 : this.ends[index - 1], this.ends[index])
  }

  /** Decodes all of it, until it is told to forget. */
  decode(): void {
    const bytes = this.#bytes
    if (bytes === null) return
    this.isNew = false
    this.#texts = isUtf8(bytes) ? cut(bytes, this.ends) : decodeEach(bytes, this.ends)
  }

  forget(): void {
    if (this.#bytes !== null) this.#texts = null
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
