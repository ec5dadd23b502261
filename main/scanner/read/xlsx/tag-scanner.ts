import { bang, colon, equals, greaterThan, lessThan, nine, question, slash, space, zero } from './xml-bytes.ts'

/** What `nextAttribute` met: an attribute, the end of the tag, or the end of the bytes at hand. */
export const attribute = 1
export const tagEnd = 0
const needMore = -1

const commentEnd = Buffer.from('-->')
const cdataEnd = Buffer.from(']]>')
const instructionEnd = Buffer.from('?>')

/**
 * Walks the tags of UTF-8 XML in place, without making objects or strings. Prefixes are passed over: no part of a
 * workbook mixes two vocabularies that share a name at the places where we look. Comments, CDATA and instructions are
 * stepped over whole. Wherever the bytes end within a tag, nothing is consumed of it.
 */
export class TagScanner {
  bytes: Buffer = Buffer.alloc(0)
  /** The same bytes, for reading several at a time. */
  view: DataView = new DataView(new ArrayBuffer(0))
  /** Where scanning goes on. */
  at = 0
  /** Where the bytes at hand end. */
  end = 0
  /** Where the present tag's `<` stands. */
  tagAt = 0
  closing = false
  selfClosed = false
  /** The local name, or the present attribute's name. */
  nameAt = 0
  nameEnd = 0
  valueAt = 0
  valueEnd = 0
  /** A document type was met: workbooks must not have one, and what its entities hide is not read. */
  sawDoctype = false

  /** Goes on in other bytes, of which the first `end` count, from `at`. */
  use(bytes: Buffer, at: number, end: number): void {
    if (bytes !== this.bytes) this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    this.bytes = bytes
    this.at = at
    this.end = end
  }

  /** Moves to the next tag and reads its name; false if the bytes end before that. */
  next(): boolean {
    const { bytes, end } = this
    let at = this.at
    for (;;) {
      while (at < end && bytes[at] !== lessThan) at++
      if (at + 1 >= end) return this.#stay(at)
      const after = bytes[at + 1]
      if (after !== bang && after !== question) break
      const past = this.#pastMarkup(at)
      if (past < 0) return this.#stay(at)
      at = past
    }
    const tagAt = at++
    this.closing = bytes[at] === slash
    if (this.closing) at++
    let nameAt = at
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0
      if (byte === greaterThan || byte <= space || byte === slash) break
      if (byte === colon) nameAt = at + 1
    }
    if (at >= end) return this.#stay(tagAt)
    this.tagAt = tagAt
    this.nameAt = nameAt
    this.nameEnd = at
    this.at = at
    return true
  }

  /** Reads the next attribute of the present tag, its name (with prefix) and the span of its value. */
  nextAttribute(): number {
    const { bytes, end } = this
    let at = this.at
    this.selfClosed = false
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0
      if (byte === greaterThan) {
        this.at = at + 1
        return tagEnd
      }
      if (byte === slash) this.selfClosed = true
      else if (byte > space) break
    }
    this.nameAt = at
    while (at < end && bytes[at] !== equals && bytes[at] !== greaterThan) at++
    if (at >= end) return needMore
    let nameEnd = at
    while ((bytes[nameEnd - 1] ?? 0) <= space && nameEnd > this.nameAt) nameEnd--
    this.nameEnd = nameEnd
    if (bytes[at] === greaterThan) return this.#emptyAttribute(at)
    at++
    while (at < end && (bytes[at] ?? 0) <= space) at++
    const quote = bytes[at]
    if (quote !== 0x22 && quote !== 0x27) return at >= end ? needMore : this.#emptyAttribute(at)
    this.valueAt = ++at
    while (at < end && bytes[at] !== quote) at++
    if (at >= end) return needMore
    this.valueEnd = at
    this.at = at + 1
    return attribute
  }

  /** Steps over the rest of the present tag; false if the bytes end before that. */
  finishTag(): boolean {
    let met = attribute
    while (met === attribute) met = this.nextAttribute()
    return met === tagEnd
  }

  /** Whether the name just read is `name`, in ASCII. */
  named(name: string): boolean {
    if (this.nameEnd - this.nameAt !== name.length) return false
    for (let i = 0; i < name.length; i++) if (this.bytes[this.nameAt + i] !== name.charCodeAt(i)) return false
    return true
  }

  /** The number at the present attribute's beginning; 0 where there is none. */
  digits(): number {
    let number = 0
    for (let at = this.valueAt; at < this.valueEnd && number < 0x7fffffff; at++) {
      const byte = this.bytes[at] ?? 0
      if (byte < zero || byte > nine) break
      number = number * 10 + byte - zero
    }
    return number
  }

  /** Whether the present attribute says yes: `1`, `true` or `on`. */
  isTrue(): boolean {
    const first = this.bytes[this.valueAt]
    return first === 0x31 || first === 0x74 || first === 0x6f
  }

  #stay(at: number): false {
    this.at = at
    return false
  }

  #emptyAttribute(at: number): number {
    this.valueAt = at
    this.valueEnd = at
    this.at = at
    return attribute
  }

  /** Past a comment, CDATA, instruction or document type that begins at `at`; -1 if the bytes end before that. */
  #pastMarkup(at: number): number {
    const { bytes, end } = this
    if (bytes[at + 1] === question) return this.#past(instructionEnd, at + 2)
    if (end - at < 3) return -1
    const kind = bytes[at + 2]
    if (kind === 0x2d) return this.#past(commentEnd, at + 4)
    if (kind === 0x5b) return this.#past(cdataEnd, at + 9)
    this.sawDoctype = true
    return at + 2
  }

  #past(what: Buffer, from: number): number {
    const found = from > this.end ? -1 : this.bytes.subarray(0, this.end).indexOf(what, from)
    return found < 0 ? -1 : found + what.length
  }
}
