import type { CellKind, CellSink, MergedArea, SheetStart } from '../../detect/cell-source.ts'
import { CellListRow } from '../cell-list-row.ts'
import type { ReadBudget } from '../read-budget.ts'
import { readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'

/** How far a table cell reaches; one column and one row where left out. */
export interface CellSpan {
  readonly across?: number
  readonly down?: number
}

/** What a document is called and told apart by; a sheet without a name that is seen, where left out. */
export interface DocumentStart extends Partial<Pick<SheetStart, 'name' | 'kind' | 'hidden'>> {
  readonly inside: SheetStart['inside']
}

/** No table of a document is wider in earnest; a span is a number that anybody can write. */
const mostAcross = 1000

/** The same row again tells nothing new; files fill a sheet to its end by a number. */
const mostRepeats = 100

/**
 * A document as a sheet: its paragraphs and the rows of its tables one below the other, in reading order, so that a title
 * stands above its table as it does in a workbook. Tables inside a table's cell belong to that cell's text.
 */
export class DocumentSheet {
  readonly #sink: CellSink
  readonly #budget: ReadBudget
  readonly #start: SheetStart
  readonly #row = new CellListRow()
  readonly #areas: MergedArea[] = []
  /** For each column, the row below the last one that a cell from above reaches. */
  readonly #reachedTo = new Map<number, number>()
  #begun = false
  #next = 0
  #column = 0
  #cut = false

  constructor(
    sink: CellSink,
    budget: ReadBudget,
    { name = '', kind = 'sheet', hidden = false, inside }: DocumentStart,
  ) {
    this.#sink = sink
    this.#budget = budget
    this.#start = { name, kind, hidden, epoch1904: false, inside }
  }

  /** One row with one cell, if it holds something. Answers whether reading may go on. */
  paragraph(text: string): boolean {
    const trimmed = text.trim()
    if (trimmed === '') return this.#budget.inTime()
    this.openRow()
    this.#row.add(0, 'text', trimmed)
    return this.closeRow()
  }

  openRow(hidden = false): void {
    this.#row.begin(this.#next, hidden)
    this.#column = 0
  }

  /** The next cell of the open row, right of what reaches into the row from above. */
  cell(text: string, { across = 1, down = 1 }: CellSpan = {}): void {
    while ((this.#reachedTo.get(this.#column) ?? 0) > this.#next) this.#column++
    const left = this.#column
    const width = Math.min(Math.max(across, 1), mostAcross)
    this.#column += width
    if (left >= this.#budget.columns) {
      this.#cut = true
      return
    }
    this.#row.add(left, 'text', text.trim())
    if (down > 1)
      for (let column = left; column < left + width; column++) this.#reachedTo.set(column, this.#next + down)
    if (width > 1 || down > 1) {
      this.#areas.push({ top: this.#next, left, bottom: this.#next + down - 1, right: left + width - 1 })
    }
  }

  /** A cell whose place the file tells; cells that it covers are for the caller to leave out. */
  placedCell(column: number, kind: CellKind, text: string, { across = 1, down = 1 }: CellSpan = {}): void {
    if (column >= this.#budget.columns) {
      this.#cut ||= text !== ''
      return
    }
    this.#row.add(column, kind, text)
    if (across === 1 && down === 1) return
    this.#areas.push({ top: this.#next, left: column, bottom: this.#next + down - 1, right: column + across - 1 })
  }

  /** Ends the row, which stands in the file `times` times. Answers whether reading may go on. */
  closeRow(times = 1): boolean {
    const first = this.#next
    this.#next += times
    const { count } = this.#row
    if (count === 0) return this.#budget.inTime()
    for (let i = 0; i < Math.min(times, mostRepeats); i++) {
      if (!this.#budget.inTime() || !this.#budget.takeCells(count)) return false
      this.#begin()
      this.#row.row = first + i
      this.#sink.row(this.#row)
    }
    return true
  }

  /** Rows from here on stand at this row, if it is further down. */
  moveTo(row: number): void {
    this.#next = Math.max(this.#next, row)
  }

  /** The row at hand, or that comes next. */
  get at(): number {
    return this.#next
  }

  /** Cells reach no further than their table. */
  closeTable(): void {
    this.#reachedTo.clear()
  }

  end(): FinalOutcome {
    if (this.#begun) {
      for (const { top, left, bottom, right } of this.#areas) {
        this.#sink.merged({ top, left, bottom: Math.min(bottom, this.#next - 1), right })
      }
      this.#sink.endSheet()
    }
    if (this.#budget.stop !== null) return readPart(this.#budget.stop)
    return this.#cut ? readPart('too-large') : readWhole
  }

  #begin(): void {
    if (this.#begun) return
    this.#begun = true
    this.#sink.startSheet(this.#start)
  }
}
