import type { CellKind, CellRow, CellSink, MergedArea, SheetStart } from '../detect/cell-source.ts'

export interface CopiedCell {
  readonly column: number
  readonly kind: CellKind
  readonly text: string
}

export interface CopiedRow {
  /** Zero-based. */
  readonly row: number
  readonly hidden: boolean
  readonly cells: readonly CopiedCell[]
}

/** One sheet of the original, whole and plain: lives in the scanner process only. */
export interface CopiedSheet {
  readonly start: SheetStart
  readonly rows: CopiedRow[]
  readonly merges: MergedArea[]
}

/** Keeps all that a reader hands out, so that it can be looked at twice: to plan the masking, and to write. */
export class SheetCollector implements CellSink {
  readonly sheets: CopiedSheet[] = []

  startSheet(start: SheetStart): void {
    this.sheets.push({ start, rows: [], merges: [] })
  }

  row(row: CellRow): void {
    const cells = Array.from({ length: row.count }, (_, i) => ({
      column: row.column(i),
      kind: row.kind(i),
      text: row.text(i),
    }))
    this.sheets.at(-1)?.rows.push({ row: row.row, hidden: row.hidden, cells })
  }

  merged(area: MergedArea): void {
    this.sheets.at(-1)?.merges.push(area)
  }

  endSheet(): void {
    // The next sheet begins a new one.
  }
}

/** Hands kept sheets on to a detector. */
export function feedSheets(sheets: readonly CopiedSheet[], sink: CellSink): void {
  for (const sheet of sheets) {
    sink.startSheet(sheet.start)
    for (const row of sheet.rows) sink.row(asCellRow(row))
    for (const area of sheet.merges) sink.merged(area)
    sink.endSheet()
  }
}

function asCellRow({ row, hidden, cells }: CopiedRow): CellRow {
  return {
    row,
    hidden,
    count: cells.length,
    column: (i) => cells[i]?.column ?? 0,
    kind: (i) => cells[i]?.kind ?? 'text',
    text: (i) => cells[i]?.text ?? '',
    textId: () => -1,
  }
}
