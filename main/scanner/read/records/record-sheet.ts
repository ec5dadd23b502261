import type { CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { FinalOutcome } from '../read-outcome.ts'

/** A field of a record: what it is called, and what it says. */
export type Field = readonly [name: string, value: string]

/** More columns than that no office gives a record; a file of ever new names begins anew. */
const mostColumns = 400

/**
 * Records that name their fields one by one (JSON, XML, address cards, SQL) as a sheet: the names are a row of headings,
 * told again where a record brings new ones; records of another kind begin a table of their own below a gap.
 */
export class RecordSheet {
  readonly #sheet: DocumentSheet
  #columns = new Map<string, number>()
  #above = ''

  constructor(sink: CellSink, budget: ReadBudget, inside: readonly string[], name = '') {
    this.#sheet = new DocumentSheet(sink, budget, { name, inside })
  }

  /** Answers whether reading may go on, as all of these do. */
  record(fields: readonly Field[]): boolean {
    const filled = fields.filter(([, value]) => value.trim() !== '')
    if (filled.length === 0) return true
    const missing = filled.filter(([name]) => !this.#columns.has(name))
    if ((missing.length > 0 || filled.length * 3 < this.#columns.size) && !this.#begin(filled, missing.length))
      return false
    return this.row(this.#placed(filled))
  }

  /** Words that belong to no record: a title, a comment. */
  line(text: string): boolean {
    this.#columns = new Map()
    return text.split('\n').every((line) => this.#sheet.paragraph(line))
  }

  /** What the records from here on are about, such as a table's name: stands above their headings. */
  about(text: string): boolean {
    if (text === this.#above) return true
    this.#above = text
    this.#sheet.moveTo(this.#sheet.at + 1)
    return this.line(text)
  }

  /** Cells by their columns, which ascend. */
  row(cells: readonly (readonly [column: number, text: string])[]): boolean {
    this.#sheet.openRow()
    for (const [column, text] of cells) this.#sheet.placedCell(column, 'text', text)
    return this.#sheet.closeRow()
  }

  end(): FinalOutcome {
    return this.#sheet.end()
  }

  #begin(filled: readonly Field[], missing: number): boolean {
    const goesOn =
      missing * 2 < filled.length && this.#columns.size < mostColumns && filled.length * 3 >= this.#columns.size
    const columns = goesOn ? this.#columns : new Map<string, number>()
    for (const [name] of filled) if (!columns.has(name)) columns.set(name, columns.size)
    this.#columns = columns
    this.#sheet.moveTo(this.#sheet.at + (goesOn ? 0 : 1))
    return this.row([...columns].map(([name, column]) => [column, name]))
  }

  /** Two fields of one name stand in one cell. */
  #placed(filled: readonly Field[]): readonly (readonly [number, string])[] {
    const texts = new Map<number, string>()
    for (const [name, value] of filled) {
      const column = this.#columns.get(name) ?? 0
      const before = texts.get(column)
      texts.set(column, before === undefined ? value : `${before}\n${value}`)
    }
    return [...texts].sort(([a], [b]) => a - b)
  }
}
