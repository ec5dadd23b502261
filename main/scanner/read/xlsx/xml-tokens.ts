import { decodeEntities } from './xml-text.ts'

/** The opening tag at hand. */
export interface OpenTag {
  /** Local name. */
  readonly name: string
  /** The value of an attribute, by its name with prefix; null where it is missing. */
  attribute(name: string): string | null
  /** The value of an attribute that has this local name and any prefix, such as `r:id`. */
  prefixed(name: string): string | null
  /** All of them by their names with prefixes. */
  all(): ReadonlyMap<string, string>
}

/** What a reader of a part is told, in the order of the part. Names are local. A self-closed tag is opened and closed. */
export interface XmlReader {
  open?(tag: OpenTag): void
  text?(text: string): void
  close?(name: string): void
}

/** No tag or text run of a workbook's smaller parts is longer. */
const mostWaitingChars = 32 * 1024 * 1024

/**
 * Tokens of XML text that comes in chunks: for the smaller parts of a workbook. It checks no grammar; `depth` tells
 * whether every element was closed.
 */
export class XmlTokens {
  /** Open elements. */
  depth: number
  sawElement = false
  /** A document type was met, which a workbook must not have. */
  sawDoctype = false
  readonly #reader: XmlReader
  #rest = ''
  #wantedChars = 0

  constructor(reader: XmlReader, depth = 0) {
    this.#reader = reader
    this.depth = depth
  }

  /** False when a single token grows beyond reason. */
  feed(chunk: string): boolean {
    this.#rest += chunk
    if (this.#rest.length < this.#wantedChars) return this.#rest.length < mostWaitingChars
    this.finish()
    return true
  }

  /** Tells what has been held back, as more of it was waited for. */
  finish(): void {
    const text = this.#rest
    let at = 0
    for (;;) {
      const next = this.#token(text, at)
      if (next < 0) break
      at = next
    }
    this.#rest = text.slice(at)
    this.#wantedChars = this.#rest.length * 2
  }

  /** Past the token at `at`, or -1 where it is not there as a whole. */
  #token(text: string, at: number): number {
    const open = text.indexOf('<', at)
    if (open < 0) return -1
    if (open > at) this.#reader.text?.(decodeEntities(text.slice(at, open)))
    const past = this.#markup(text, open)
    if (past >= 0) return past
    // The text before the tag has been told.
    return open > at ? open : -1
  }

  #markup(text: string, open: number): number {
    const after = text.charCodeAt(open + 1)
    if (Number.isNaN(after)) return -1
    if (after === 0x3f) return pastEnd(text, '?>', open)
    if (after === 0x21) return this.#declaration(text, open)
    const end = tagEnd(text, open + 1)
    if (end < 0) return -1
    const closing = after === 0x2f
    const selfClosed = !closing && text.charCodeAt(end - 1) === 0x2f
    const name = localName(text, open + (closing ? 2 : 1), end)
    this.sawElement = true
    if (closing) this.#close(name)
    else {
      this.depth++
      this.#reader.open?.(new Tag(name, text, open, end))
      if (selfClosed) this.#close(name)
    }
    return end + 1
  }

  #declaration(text: string, open: number): number {
    if (text.length - open < 9) return -1
    if (text.startsWith('<!--', open)) return pastEnd(text, '-->', open + 4)
    if (!text.startsWith('<![CDATA[', open)) {
      this.sawDoctype = true
      return open + 2
    }
    const past = pastEnd(text, ']]>', open + 9)
    if (past > 0) this.#reader.text?.(text.slice(open + 9, past - 3))
    return past
  }

  #close(name: string): void {
    this.depth--
    this.#reader.close?.(name)
  }
}

class Tag implements OpenTag {
  readonly name: string
  readonly #text: string
  readonly #open: number
  readonly #end: number
  #attributes: ReadonlyMap<string, string> | null = null

  constructor(name: string, text: string, open: number, end: number) {
    this.name = name
    this.#text = text
    this.#open = open
    this.#end = end
  }

  attribute(name: string): string | null {
    return this.all().get(name) ?? null
  }

  prefixed(name: string): string | null {
    for (const [key, value] of this.all()) if (key.endsWith(`:${name}`)) return value
    return null
  }

  all(): ReadonlyMap<string, string> {
    return (this.#attributes ??= attributesOf(this.#text.slice(this.#open, this.#end)))
  }
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const found of tag.matchAll(/\s([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(found[1] ?? '', decodeEntities(found[2] ?? found[3] ?? ''))
  }
  return attributes
}

function pastEnd(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from)
  return found < 0 ? -1 : found + what.length
}

/** Where the tag's `>` stands; one within quotes does not end it. */
function tagEnd(text: string, from: number): number {
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x3e) return at
    else if (code === 0x22 || code === 0x27) quote = code
  }
  return -1
}

function localName(text: string, from: number, end: number): string {
  let start = from
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0x2f) break
    if (code === 0x3a) start = at + 1
  }
  return text.slice(start, at)
}
