import type { CellSink, SheetKind } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { SideSheet } from '../xlsx/side-sheet.ts'
import type { OpenTag, XmlReader } from '../xlsx/xml-tokens.ts'
import { count, openCell, type OpenCell } from './open-cell.ts'

/** Elements whose text is no words of the document: readings of names, and what programs keep. */
const wordless: ReadonlySet<string> = new Set(['ruby-text', 'binary-data', 'script', 'annotation-end'])

/** Elements that hold words, in the document and in its properties. */
const paragraphs: ReadonlySet<string> = new Set([
  'p',
  'h',
  'title',
  'desc',
  'subject',
  'description',
  'keyword',
  'creator',
  'initial-creator',
  'user-defined',
])

/** A cell that is repeated further stands for a filled row, not for data. */
const mostRepeats = 100

interface OpenComment {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * Reads the XML of an OpenDocument file: each table of a spreadsheet as a sheet, other words as the paragraphs and tables
 * of a document. A comment becomes a row of a sheet of comments.
 */
export class OpenDocumentReader implements XmlReader {
  /** False once reading has to stop. */
  wanted = true
  outcome: FinalOutcome = readWhole
  readonly #sink: CellSink
  readonly #budget: ReadBudget
  readonly #inside: readonly string[]
  readonly #comments: OpenComment[] = []
  readonly #hiddenStyles = new Set<string>()
  /** Words outside of a spreadsheet's tables, or of a document that is none. */
  readonly #flow: DocumentSheet
  #sheet: DocumentSheet
  #spreadsheet = false
  #tables = 0
  #column = 0
  #rowTimes = 1
  #cell: OpenCell | null = null
  #words = ''
  #comment: string | null = null
  #wordless = 0
  #paragraphs = 0
  #style = ''
  #name = ''

  constructor(sink: CellSink, budget: ReadBudget, inside: readonly string[], kind: SheetKind) {
    this.#sink = sink
    this.#budget = budget
    this.#inside = inside
    this.#flow = new DocumentSheet(sink, budget, { kind, inside })
    this.#sheet = this.#flow
  }

  open(tag: OpenTag): void {
    const { name } = tag
    if (wordless.has(name)) this.#wordless++
    if (paragraphs.has(name)) this.#paragraphs++
    switch (name) {
      case 'spreadsheet':
        this.#spreadsheet = true
        return
      case 'style':
        this.#style = tag.prefixed('name') ?? ''
        return
      case 'table-properties':
        if (tag.prefixed('display') === 'false') this.#hiddenStyles.add(this.#style)
        return
      case 'table':
        this.#openTable(tag)
        return
      case 'table-row':
        if (this.#tables !== 1) return
        this.#rowTimes = count(tag, 'number-rows-repeated')
        this.#column = 0
        this.#sheet.openRow((tag.prefixed('visibility') ?? 'visible') !== 'visible')
        return
      case 'table-cell':
      case 'covered-table-cell':
        if (this.#tables !== 1) return
        this.#cell = openCell(tag)
        this.#words = ''
        return
      case 'annotation':
        this.#comment = ''
        return
      case 's':
        this.#words += ' '.repeat(Math.min(count(tag, 'c'), 100))
        return
      case 'tab':
        this.#words += '\t'
        return
      case 'line-break':
        this.#words += '\n'
    }
  }

  text(text: string): void {
    if (this.#wordless > 0 || this.#paragraphs === 0) return
    if (this.#comment !== null) this.#comment += text
    else this.#words += text
  }

  close(name: string): void {
    if (wordless.has(name)) this.#wordless--
    if (paragraphs.has(name)) {
      this.#paragraphs--
      this.#endParagraph()
      return
    }
    switch (name) {
      case 'annotation':
        this.#endComment()
        return
      case 'table-cell':
      case 'covered-table-cell':
        if (this.#tables === 1) this.#endCell()
        return
      case 'table-row':
        if (this.#tables === 1) this.wanted = this.#sheet.closeRow(this.#rowTimes) && this.wanted
        return
      case 'table':
        this.#closeTable()
    }
  }

  /** Ends what is open. */
  end(): FinalOutcome {
    if (this.#sheet !== this.#flow) this.#endSheet()
    return joinOutcomes(this.outcome, this.#flow.end())
  }

  #openTable(tag: OpenTag): void {
    this.#tables++
    if (!this.#spreadsheet || this.#tables !== 1) return
    // One sheet at a time is open at the sink; words between the tables make sheets of their own.
    this.outcome = joinOutcomes(this.outcome, this.#flow.end())
    this.#name = tag.prefixed('name') ?? ''
    const hidden = this.#hiddenStyles.has(tag.prefixed('style-name') ?? '')
    this.#sheet = new DocumentSheet(this.#sink, this.#budget, { name: this.#name, hidden, inside: this.#inside })
  }

  #closeTable(): void {
    this.#tables = Math.max(this.#tables - 1, 0)
    if (this.#tables === 0 && this.#sheet !== this.#flow) this.#endSheet()
  }

  #endSheet(): void {
    this.outcome = joinOutcomes(this.outcome, this.#sheet.end())
    this.#sheet = this.#flow
    const side = new SideSheet({ sink: this.#sink, budget: this.#budget, inside: this.#inside }, this.#name, 'comments')
    for (const { row, column, text } of this.#comments.splice(0)) side.row([{ column, text }], row)
    side.end()
  }

  #endParagraph(): void {
    if (this.#comment !== null) this.#comment += '\n'
    else if (this.#cell !== null) this.#words += '\n'
    else {
      // Words in a sheet but in none of its cells stand in its drawings; the sheet has them as a row.
      this.wanted = this.#sheet.paragraph(this.#words) && this.wanted
      this.#words = ''
    }
  }

  #endComment(): void {
    const text = this.#comment?.trim() ?? ''
    this.#comment = null
    if (text === '') return
    if (this.#sheet === this.#flow) this.wanted = this.#flow.paragraph(text) && this.wanted
    else this.#comments.push({ row: this.#sheet.at, column: this.#column, text })
  }

  #endCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (cell === null) return
    const words = this.#words.trim()
    const text = cell.value ?? words
    this.#words = ''
    // Programs differ in which of the two they show.
    if (this.#sheet !== this.#flow && words !== '' && cell.isText && words !== text.trim()) {
      this.#comments.push({ row: this.#sheet.at, column: this.#column, text: words })
    }
    const span = { across: cell.across, down: cell.down }
    for (let i = 0; i < Math.min(cell.times, text === '' ? 0 : mostRepeats); i++) {
      this.#sheet.placedCell(this.#column + i, cell.kind, text, i === 0 ? span : {})
    }
    this.#column += cell.times
  }
}
