import { cellReference } from './cell-reference.ts'
import { pageHeaderParts } from './page-header.ts'
import { SpokenWords } from './spoken-words.ts'
import { decodeXstring } from './xml-text.ts'
import { XmlTokens, type OpenTag, type XmlReader } from './xml-tokens.ts'
import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'

const headerOrFooter: ReadonlySet<string> = new Set([
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
])

/** What follows a sheet's rows: merged areas go to the sink, headers, footers and other words are kept in `texts`. */
export class SheetTail implements XmlReader {
  readonly #tokens: XmlTokens
  readonly #words: SpokenWords
  readonly #utf8 = new TextDecoder()
  readonly #sink: CellSink
  readonly #budget: ReadBudget
  #header: string | null = null
  #sawRows = false

  /** With `withinRoot` the part's first tag lies before the tail. */
  constructor(sink: CellSink, budget: ReadBudget, withinRoot: boolean) {
    this.#sink = sink
    this.#budget = budget
    this.#words = new SpokenWords(budget)
    this.#tokens = new XmlTokens(this, withinRoot ? 1 : 0)
  }

  get texts(): readonly string[] {
    return this.#words.texts
  }

  /** Whether the part ended with its last element closed, and had no second table of rows. */
  get complete(): boolean {
    return this.#tokens.sawElement && this.#tokens.depth === 0 && !this.#tokens.sawDoctype && !this.#sawRows
  }

  feed(bytes: Buffer): void {
    if (!this.#tokens.feed(this.#utf8.decode(bytes, { stream: true }))) this.#budget.stopWith('too-large')
  }

  finish(): void {
    this.#tokens.finish()
  }

  open(tag: OpenTag): void {
    if (tag.name === 'mergeCell') this.#merge(tag.attribute('ref') ?? '')
    else if (tag.name === 'sheetData') this.#sawRows = true
    else if (headerOrFooter.has(tag.name)) this.#header = ''
    else this.#words.open(tag)
  }

  text(text: string): void {
    if (this.#header === null) this.#words.text(text)
    else this.#header += text
  }

  close(name: string): void {
    if (this.#header === null) this.#words.close()
    else if (headerOrFooter.has(name)) {
      for (const part of pageHeaderParts(decodeXstring(this.#header))) this.#words.keep(part)
      this.#header = null
    }
  }

  #merge(reference: string): void {
    const [from = '', to = from] = reference.split(':')
    const first = cellReference(from)
    const last = cellReference(to)
    if (first === null || last === null) return
    this.#sink.merged({ top: first.row, left: first.column, bottom: last.row, right: last.column })
  }
}
