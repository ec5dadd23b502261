import { cellReference } from './cell-reference.ts'
import { formulaLiterals } from './formula-text.ts'
import { pageHeaderParts } from './page-header.ts'
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

/** Formulas of validations and conditional formats, which may have words in them. */
const formulas: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f'])

/** Attributes that are shown to people. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['tooltip', 'display'],
  cfRule: ['text'],
  scenario: ['name', 'comment'],
  inputCells: ['val'],
  dataValidation: ['promptTitle', 'prompt', 'errorTitle', 'error'],
}

/** What follows a sheet's rows: merged areas go to the sink, headers, footers and other words are kept in `texts`. */
export class SheetTail implements XmlReader {
  readonly texts: string[] = []
  readonly #tokens: XmlTokens
  readonly #utf8 = new TextDecoder()
  readonly #sink: CellSink
  readonly #budget: ReadBudget
  #text: string | null = null
  #sawRows = false

  /** With `withinRoot` the part's first tag lies before the tail. */
  constructor(sink: CellSink, budget: ReadBudget, withinRoot: boolean) {
    this.#sink = sink
    this.#budget = budget
    this.#tokens = new XmlTokens(this, withinRoot ? 1 : 0)
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
    else if (headerOrFooter.has(tag.name) || formulas.has(tag.name)) this.#text = ''
    for (const name of spoken[tag.name] ?? []) this.#keep(tag.attribute(name) ?? '')
  }

  text(text: string): void {
    if (this.#text !== null) this.#text += text
  }

  close(name: string): void {
    if (this.#text === null) return
    if (headerOrFooter.has(name)) for (const part of pageHeaderParts(decodeXstring(this.#text))) this.#keep(part)
    else if (formulas.has(name)) this.#keepLiterals(this.#text)
    else return
    this.#text = null
  }

  #merge(reference: string): void {
    const [from = '', to = from] = reference.split(':')
    const first = cellReference(from)
    const last = cellReference(to)
    if (first === null || last === null) return
    this.#sink.merged({ top: first.row, left: first.column, bottom: last.row, right: last.column })
  }

  /** A list of words to choose from is one literal with commas. */
  #keepLiterals(formula: string): void {
    for (const literal of formulaLiterals(formula)) for (const word of literal.split(',')) this.#keep(word)
  }

  #keep(text: string): void {
    if (text.trim() !== '' && this.#budget.takeText(text.length * 2)) this.texts.push(text)
  }
}
