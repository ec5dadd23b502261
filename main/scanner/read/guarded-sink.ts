import type { CellRow, CellSink, MergedArea, SheetStart } from '../detect/cell-source.ts'

/** Keeps the order of calls that a sink relies on when a reader breaks off in the middle of a sheet. */
export class GuardedSink implements CellSink {
  readonly #sink: CellSink
  #open = false

  constructor(sink: CellSink) {
    this.#sink = sink
  }

  startSheet(sheet: SheetStart): void {
    this.close()
    this.#open = true
    this.#sink.startSheet(sheet)
  }

  row(row: CellRow): void {
    this.#sink.row(row)
  }

  merged(area: MergedArea): void {
    this.#sink.merged(area)
  }

  endSheet(): void {
    this.close()
  }

  /** Ends the sheet under way, if one is. */
  close(): void {
    if (!this.#open) return
    this.#open = false
    this.#sink.endSheet()
  }
}
