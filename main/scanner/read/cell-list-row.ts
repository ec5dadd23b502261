import type { CellKind, CellRow } from '../detect/cell-source.ts'

/** A row for readers that have their cells as strings already. Reused for every row. */
export class CellListRow implements CellRow {
  row = 0
  hidden = false
  readonly #columns: number[] = []
  readonly #kinds: CellKind[] = []
  readonly #texts: string[] = []

  get count(): number {
    return this.#texts.length
  }

  begin(row: number, hidden = false): void {
    this.row = row
    this.hidden = hidden
    this.#columns.length = 0
    this.#kinds.length = 0
    this.#texts.length = 0
  }

  /** Columns ascending; an empty text is left out. */
  add(column: number, kind: CellKind, text: string): void {
    if (text === '') return
    this.#columns.push(column)
    this.#kinds.push(kind)
    this.#texts.push(text)
  }

  column(i: number): number {
    return this.#columns[i] ?? 0
  }

  kind(i: number): CellKind {
    return this.#kinds[i] ?? 'text'
  }

  text(i: number): string {
    return this.#texts[i] ?? ''
  }

  textId(): number {
    return -1
  }
}
