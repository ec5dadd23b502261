import { defaultPolicy } from '../../shared/policy/schema.ts'
import type { Limits } from '../../shared/policy/limits.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readXlsx } from '../../main/scanner/read/xlsx/read-xlsx.ts'
import type { CellRow, CellSink, MergedArea, SheetStart } from '../../main/scanner/detect/cell-source.ts'
import type { ReadOutcome } from '../../main/scanner/read/read-outcome.ts'

export interface CollectedSheet extends SheetStart {
  /** `B7 number 12`, hidden rows with an exclamation mark before. */
  readonly cells: string[]
  readonly merged: MergedArea[]
}

/** Keeps all that a reader hands on, and checks that it keeps to the order it promised. */
export class CollectingSink implements CellSink {
  readonly sheets: CollectedSheet[] = []
  #open = false

  startSheet(sheet: SheetStart): void {
    if (this.#open) throw new Error('a sheet begins within another')
    this.#open = true
    this.sheets.push({ ...sheet, cells: [], merged: [] })
  }

  row(row: CellRow): void {
    let last = -1
    for (let i = 0; i < row.count; i++) {
      const column = row.column(i)
      if (column < last) throw new Error('columns do not ascend')
      last = column
      const at = columnLetters(column) + String(row.row + 1)
      this.#sheet().cells.push(`${row.hidden ? '!' : ''}${at} ${row.kind(i)} ${row.text(i)}`)
    }
  }

  merged(area: MergedArea): void {
    this.#sheet().merged.push(area)
  }

  endSheet(): void {
    this.#sheet()
    this.#open = false
  }

  #sheet(): CollectedSheet {
    const sheet = this.sheets.at(-1)
    if (sheet === undefined || !this.#open) throw new Error('no sheet is open')
    return sheet
  }
}

export interface Collected {
  readonly outcome: ReadOutcome
  readonly sheets: readonly CollectedSheet[]
  /** Cells of the first sheet. */
  readonly cells: readonly string[]
}

/** Reads a workbook as the scanner does, within default limits unless told. */
export async function collectXlsx(file: Buffer, limits: Partial<Limits> = {}): Promise<Collected> {
  const sink = new CollectingSink()
  const outcome = await readXlsx(file, sink, new ReadBudget({ ...defaultPolicy.limits, ...limits }))
  return { outcome, sheets: sink.sheets, cells: sink.sheets[0]?.cells ?? [] }
}

function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26))
}
