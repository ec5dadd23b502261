import type { CellRow, CellSink } from '../../main/scanner/detect/cell-source.ts'

/** Takes what a reader hands on as a detector would, and only counts it. */
export class CountingSink implements CellSink {
  cells = 0
  letters = 0
  open = false
  areas = 0
  readonly #texts: boolean

  /** With `texts` every cell's text is asked for. */
  constructor(texts: boolean) {
    this.#texts = texts
  }

  startSheet(): void {
    this.open = true
  }

  row(row: CellRow): void {
    this.cells += row.count
    if (this.#texts) for (let i = 0; i < row.count; i++) this.letters += row.text(i).length
  }

  merged(): void {
    this.areas++
  }

  endSheet(): void {
    this.open = false
  }
}
