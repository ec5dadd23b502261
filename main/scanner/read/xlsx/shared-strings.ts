import { ByteWindow } from './byte-window.ts'
import { copyPlainStrings } from './plain-strings.ts'
import { scanString, StringSpan } from './string-span.ts'
import { TagScanner } from './tag-scanner.ts'
import { TextBlocks } from './text-blocks.ts'
import { plainText, richText } from './xml-text.ts'
import type { ReadBudget } from '../read-budget.ts'

/** A string that keeps more bytes than this waiting is no spreadsheet's. */
const mostWaitingBytes = 64 * 1024 * 1024

/**
 * The table of shared strings. Their bytes are kept without the markup around them; a string is decoded when it or a
 * neighbour is first asked for. The declared counts are not looked at, since writers and attackers get them wrong.
 */
export class SharedStrings {
  readonly #blocks = new TextBlocks()
  readonly #window = new ByteWindow()
  readonly #tags = new TagScanner()
  readonly #span = new StringSpan()
  readonly #budget: ReadBudget
  #closed = false
  /** One byte a string: 1 where a cell showed it. */
  #shown = new Uint8Array(0)

  constructor(budget: ReadBudget) {
    this.#budget = budget
  }

  /** How many strings there are. */
  get count(): number {
    return this.#blocks.count
  }

  /** Whether the table was read up to its end. */
  get complete(): boolean {
    return this.#closed && !this.#tags.sawDoctype
  }

  /** Takes the next chunk of the part; false when the budget is spent. */
  feed(chunk: Buffer): boolean {
    const tags = this.#tags
    if (!this.#budget.takeText(chunk.length)) return false
    if (!this.#window.offer(chunk, tags.end - tags.at)) {
      return tags.end - tags.at <= mostWaitingBytes || this.#budget.stopWith('too-large')
    }
    this.#advance()
    return true
  }

  /** Says that no more chunks come. */
  finish(): void {
    if (this.#window.holdsBack) this.#advance()
  }

  /** The text of string `index`; empty where there is none. */
  text(index: number): string {
    return index >= 0 && index < this.#blocks.count ? this.#blocks.text(index) : ''
  }

  /** A row was handed on in which these strings stand; -1 is none. */
  show(ids: Int32Array, count: number): void {
    if (this.#shown.length !== this.count) this.#shown = new Uint8Array(this.count)
    for (let i = 0; i < count; i++) {
      const id = ids[i] ?? -1
      if (id >= 0) this.#shown[id] = 1
    }
  }

  /** Strings that no cell shows: left over, or put there to be carried along unseen. */
  *unshown(): Generator<string> {
    for (let id = 0; id < this.count; id++) if (this.#shown[id] !== 1) yield this.text(id)
  }

  #advance(): void {
    const tags = this.#tags
    this.#window.slide(tags.at)
    tags.use(this.#window.bytes, 0, this.#window.end)
    this.#scan()
    this.#window.want(tags.end - tags.at)
  }

  #scan(): void {
    const tags = this.#tags
    for (;;) {
      tags.at = copyPlainStrings(tags.bytes, tags.view, tags.at, tags.end, this.#blocks)
      if (!tags.next()) return
      const { tagAt } = tags
      if (this.#tag()) continue
      tags.at = tagAt
      return
    }
  }

  /** Acts on the present tag and what belongs to it; false if that is not at hand as a whole. */
  #tag(): boolean {
    const tags = this.#tags
    const { closing } = tags
    const isItem = tags.named('si')
    const isTable = !isItem && tags.named('sst')
    if (!tags.finishTag()) return false
    const { selfClosed } = tags
    if (isTable && (closing || selfClosed)) this.#closed = true
    if (!isItem || closing) return true
    if (selfClosed) this.#blocks.write('')
    else if (!scanString(tags, 'si', this.#span)) return false
    else this.#write()
    return true
  }

  #write(): void {
    const { at, end, rich } = this.#span
    const raw = this.#tags.bytes.toString('utf8', at, end)
    this.#blocks.write(rich ? richText(raw) : plainText(raw))
  }
}
