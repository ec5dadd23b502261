import type { CellKind, CellRow, CellSink, SheetKind } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'

/** A cell of what is not a sheet's own grid: a comment, a property, a cached record. */
export interface SideCell {
  readonly column: number
  readonly text: string
  /** `text` where not told. */
  readonly kind?: CellKind
}

/** Hands such rows to the sink as a sheet of their own, which begins with the first row that holds something. */
export class SideSheet {
  readonly #sink: CellSink
  readonly #budget: ReadBudget
  readonly #name: string
  readonly #kind: SheetKind
  readonly #inside: readonly string[]
  readonly #row = new SideRow()
  #begun = false
  #next = 0

  constructor(to: SideTarget, name: string, kind: SheetKind) {
    this.#sink = to.sink
    this.#budget = to.budget
    this.#inside = to.inside
    this.#name = name
    this.#kind = kind
  }

  /** Rows without a number of their own follow one another. */
  row(cells: readonly SideCell[], row = this.#next): void {
    const filled = cells.filter((cell) => cell.text.trim() !== '')
    if (filled.length === 0 || !this.#budget.takeCells(filled.length)) return
    if (!this.#begun) {
      this.#begun = true
      this.#sink.startSheet({
        name: this.#name,
        kind: this.#kind,
        hidden: false,
        epoch1904: false,
        inside: this.#inside,
      })
    }
    this.#row.cells = filled
    this.#row.row = row
    this.#next = row + 1
    this.#sink.row(this.#row)
  }

  end(): void {
    if (this.#begun) this.#sink.endSheet()
    this.#begun = false
    this.#next = 0
  }
}

/** Where side sheets go. */
export interface SideTarget {
  readonly sink: CellSink
  readonly budget: ReadBudget
  readonly inside: readonly string[]
}

class SideRow implements CellRow {
  cells: readonly SideCell[] = []
  row = 0
  readonly hidden = false

  get count(): number {
    return this.cells.length
  }

  column(i: number): number {
    return this.cells[i]?.column ?? -1
  }

  kind(i: number): CellKind {
    return this.cells[i]?.kind ?? 'text'
  }

  text(i: number): string {
    return this.cells[i]?.text ?? ''
  }

  textId(): number {
    return -1
  }
}
