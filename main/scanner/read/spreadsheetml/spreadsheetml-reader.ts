import type { CellKind, CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { StoppableReader } from '../document/xml-part.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { formulaText } from '../xlsx/formula-text.ts'
import { SideSheet } from '../xlsx/side-sheet.ts'
import type { OpenTag } from '../xlsx/xml-tokens.ts'

const kinds: Readonly<Record<string, CellKind>> = { Number: 'number', Boolean: 'boolean', Error: 'error' }

/** Properties that people write. */
const properties: ReadonlySet<string> = new Set([
  'Title', 'Subject', 'Author', 'Keywords', 'Description', 'Category', 'Company', 'Manager',
  'InputTitle', 'InputMessage', 'ErrorTitle', 'ErrorMessage', 'Value',
]) // prettier-ignore

/** Words that stand in attributes. */
const spoken: readonly string[] = ['HRefScreenTip', 'RefersTo', 'Data']

interface OpenCell {
  readonly column: number
  readonly across: number
  readonly down: number
  kind: CellKind
  /** What a formula says by itself; null once its result was met. */
  formula: string | null
}

/**
 * Reads the XML of a workbook as Excel 2002 and 2003 and many web systems write it ("XML spreadsheet 2003"). Dates are text
 * as `2026-01-31`.
 */
export class SpreadsheetMlReader implements StoppableReader {
  wanted = true
  #outcome: FinalOutcome = readWhole
  readonly #target: { readonly sink: CellSink; readonly budget: ReadBudget; readonly inside: readonly string[] }
  readonly #hiddenSheets: ReadonlySet<number>
  readonly #written: string[] = []
  #sheets = 0
  #sheet: DocumentSheet | null = null
  #name = ''
  #comments: { row: number; column: number; text: string }[] = []
  #row = 0
  #rowTimes = 1
  #column = 0
  #cell: OpenCell | null = null
  #inComment = false
  #inWords = false
  #inCustom = false
  #words = ''

  constructor(sink: CellSink, budget: ReadBudget, inside: readonly string[], hiddenSheets: ReadonlySet<number>) {
    this.#target = { sink, budget, inside }
    this.#hiddenSheets = hiddenSheets
  }

  open(tag: OpenTag): void {
    this.#keepSpoken(tag)
    switch (tag.name) {
      case 'Worksheet':
        this.#openSheet(tag.prefixed('Name') ?? '')
        return
      case 'Row':
        this.#row = indexOf(tag, this.#row)
        this.#sheet?.moveTo(this.#row)
        this.#sheet?.openRow(tag.prefixed('Hidden') === '1')
        // Rows without cells stand for several by a number.
        this.#rowTimes = numberOf(tag, 'Span') + 1
        this.#column = 0
        return
      case 'Cell': {
        const column = indexOf(tag, this.#column)
        this.#cell = {
          column,
          across: numberOf(tag, 'MergeAcross') + 1,
          down: numberOf(tag, 'MergeDown') + 1,
          kind: 'text',
          formula: tag.prefixed('Formula'),
        }
        this.#words = ''
        return
      }
      case 'Comment':
        this.#inComment = true
        this.#words = ''
        return
      case 'Data':
        this.#inWords = true
        this.#words = ''
        if (this.#cell !== null && !this.#inComment) this.#cell.kind = kinds[tag.prefixed('Type') ?? ''] ?? 'text'
        return
      default:
        if (tag.name === 'CustomDocumentProperties') this.#inCustom = true
        if (!this.#inCustom && !properties.has(tag.name)) return
        this.#inWords = true
        this.#words = ''
    }
  }

  text(text: string): void {
    if (this.#inWords) this.#words += text
  }

  close(name: string): void {
    switch (name) {
      case 'Data':
        this.#inWords = false
        this.#endData()
        return
      case 'Comment':
        this.#inComment = false
        return
      case 'Cell':
        this.#endCell()
        return
      case 'Row':
        this.#row += this.#rowTimes
        if (this.#sheet !== null) this.wanted = this.#sheet.closeRow() && this.wanted
        return
      case 'Worksheet':
        this.#endSheet()
        return
      default:
        if (!this.#inCustom && !properties.has(name)) return
        this.#inCustom &&= name !== 'CustomDocumentProperties'
        this.#inWords = false
        this.#written.push(this.#words)
        this.#words = ''
    }
  }

  /** Ends what is open. */
  end(): FinalOutcome {
    this.#endSheet()
    const side = new SideSheet(this.#target, '', 'properties')
    for (const text of this.#written) side.row([{ column: 0, text }])
    side.end()
    return this.#outcome
  }

  #openSheet(name: string): void {
    this.#endSheet()
    const { sink, budget, inside } = this.#target
    this.#name = name
    this.#row = 0
    const hidden = this.#hiddenSheets.has(this.#sheets++)
    this.#sheet = new DocumentSheet(sink, budget, { name, hidden, inside })
  }

  #keepSpoken(tag: OpenTag): void {
    for (const name of spoken) {
      const text = tag.prefixed(name)
      // Names stand for places as a rule.
      if (text !== null && (name !== 'RefersTo' || text.includes('"'))) this.#written.push(text)
    }
  }

  #endCell(): void {
    if (this.#cell === null) return
    const { column, across, formula } = this.#cell
    this.#cell = null
    this.#column = column + across
    if (formula?.includes('"') === true) this.#sheet?.placedCell(column, 'text', formulaText(formula))
  }

  #endData(): void {
    const cell = this.#cell
    if (cell === null || this.#sheet === null) return
    const text = valueText(cell.kind, this.#words)
    if (this.#inComment) this.#comments.push({ row: this.#row, column: cell.column, text })
    else {
      if (text !== '') cell.formula = null
      this.#sheet.placedCell(cell.column, cell.kind, text, { across: cell.across, down: cell.down })
    }
  }

  #endSheet(): void {
    if (this.#sheet !== null) this.#outcome = joinOutcomes(this.#outcome, this.#sheet.end())
    this.#sheet = null
    const side = new SideSheet(this.#target, this.#name, 'comments')
    for (const { row, column, text } of this.#comments) side.row([{ column, text }], row)
    side.end()
    this.#comments = []
  }
}

/** Dates have a time of day whether they mean one or not. */
function valueText(kind: CellKind, text: string): string {
  if (kind === 'boolean') return text === '1' ? 'TRUE' : 'FALSE'
  return text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(\.0+)?$/, '$1')
}

/** A place counted from one where the file tells it, else the next one. */
function indexOf(tag: OpenTag, next: number): number {
  const told = numberOf(tag, 'Index')
  return told > 0 ? told - 1 : next
}

function numberOf(tag: OpenTag, name: string): number {
  const told = Number(tag.prefixed(name) ?? 0)
  return Number.isInteger(told) && told > 0 ? told : 0
}
