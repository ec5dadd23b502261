import { ByteWindow } from './byte-window.ts'
import { scanString, StringSpan } from './string-span.ts'
import { TagScanner } from './tag-scanner.ts'
import { plainText, richText } from './xml-text.ts'
import type { ReadBudget } from '../read-budget.ts'

/** The piece of the part that strings from `first` on lie in. */
interface Segment {
  readonly first: number
  readonly bytes: Buffer
}

/**
 * The table of shared strings. Bytes are kept as they come and only the places of strings are noted; a string is decoded
 * when it is first asked for. The declared counts are not looked at, since writers and attackers get them wrong.
 */
export class SharedStrings {
  /** How many strings there are. */
  count = 0
  #places = new Uint32Array(2 * 4096)
  #rich = new Uint8Array(4096)
  #decoded: (string | undefined)[] = []
  readonly #segments: Segment[] = []
  readonly #window = new ByteWindow(true)
  readonly #tags = new TagScanner()
  readonly #span = new StringSpan()
  readonly #budget: ReadBudget
  #closed = false

  constructor(budget: ReadBudget) {
    this.#budget = budget
  }

  /** Whether the table was read up to its end. */
  get complete(): boolean {
    return this.#closed && !this.#tags.sawDoctype
  }

  /** Takes the next chunk of the part; false when the budget is spent. */
  feed(chunk: Buffer): boolean {
    const tags = this.#tags
    if (!this.#budget.takeText(chunk.length)) return false
    if (!this.#window.offer(chunk, tags.end - tags.at)) return true
    this.#window.slide(tags.at)
    tags.bytes = this.#window.bytes
    tags.at = 0
    tags.end = this.#window.end
    const first = this.count
    this.#scan()
    if (this.count > first) this.#segments.push({ first, bytes: tags.bytes })
    this.#window.want(tags.end - tags.at)
    return true
  }

  /** The text of string `index`; empty where there is none. */
  text(index: number): string {
    if (index < 0 || index >= this.count) return ''
    const known = this.#decoded[index]
    if (known !== undefined) return known
    const { bytes } = this.#segmentOf(index)
    const raw = bytes.toString('utf8', this.#places[2 * index], this.#places[2 * index + 1])
    const text = this.#rich[index] === 1 ? richText(raw) : plainText(raw)
    this.#decoded[index] = text
    return text
  }

  #scan(): void {
    const tags = this.#tags
    for (;;) {
      if (!tags.next()) return
      const { tagAt, closing } = tags
      const isItem = tags.named('si')
      const isTable = !isItem && tags.named('sst')
      if (!tags.finishTag()) return this.#resumeAt(tagAt)
      if (isTable && (closing || tags.selfClosed)) this.#closed = true
      if (!isItem || closing) continue
      if (!tags.selfClosed && !scanString(tags, 'si', this.#span)) return this.#resumeAt(tagAt)
      if (tags.selfClosed) this.#span.at = this.#span.end = 0
      this.#add()
    }
  }

  #resumeAt(at: number): void {
    this.#tags.at = at
  }

  #add(): void {
    const index = this.count++
    if (index >= this.#rich.length) this.#grow()
    this.#places[2 * index] = this.#span.at
    this.#places[2 * index + 1] = this.#span.end
    this.#rich[index] = this.#span.rich ? 1 : 0
  }

  #grow(): void {
    const places = new Uint32Array(this.#places.length * 2)
    places.set(this.#places)
    this.#places = places
    const rich = new Uint8Array(this.#rich.length * 2)
    rich.set(this.#rich)
    this.#rich = rich
  }

  #segmentOf(index: number): Segment {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#segments[middle]?.first ?? 0) <= index) low = middle
      else high = middle - 1
    }
    const segment = this.#segments[low]
    if (segment === undefined) throw new Error('no segment holds this string')
    return segment
  }
}
