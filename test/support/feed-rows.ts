import type { CellKind, CellSink, SheetKind } from '../../main/scanner/detect/cell-source.ts'

/** A cell to be fed: text, a numeral, or a day count that is shown as a date; empty and `null` are no cells. */
export type FedCell = string | number | { readonly date: number } | null

export interface FedSheet {
  readonly name?: string
  readonly kind?: SheetKind
  readonly inside?: readonly string[]
  readonly rows: readonly (readonly (FedCell | undefined)[])[]
}

/** Feeds one sheet to a detector as a reader would: cells that hold something, no string known twice. */
export function feedSheet(sink: CellSink, sheet: FedSheet): void {
  sink.startSheet({
    name: sheet.name ?? 'Sheet1',
    kind: sheet.kind ?? 'sheet',
    hidden: false,
    epoch1904: false,
    inside: sheet.inside ?? [],
  })
  for (const [row, cells] of sheet.rows.entries()) {
    const filled = cells.flatMap((cell, column) =>
      cell === null || cell === undefined || cell === '' ? [] : [{ column, ...shown(cell) }],
    )
    if (filled.length === 0) continue
    sink.row({
      row,
      count: filled.length,
      hidden: false,
      column: (at) => filled[at]?.column ?? 0,
      kind: (at) => filled[at]?.kind ?? 'text',
      text: (at) => filled[at]?.text ?? '',
      textId: () => -1,
    })
  }
  sink.endSheet()
}

function shown(cell: Exclude<FedCell, null>): { readonly kind: CellKind; readonly text: string } {
  if (typeof cell === 'string') return { kind: 'text', text: cell }
  return typeof cell === 'number' ? { kind: 'number', text: String(cell) } : { kind: 'date', text: String(cell.date) }
}
