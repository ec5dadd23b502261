import type { CellRow, CellSink } from '../../main/scanner/detect/cell-source.ts'

/** A table as it stands in a sheet: headings, then rows. */
export interface MadeUpSheet {
  readonly fileName: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Hands a table to the detector as a reader would. */
export function showSheet({ headings, rows }: MadeUpSheet, sink: CellSink): void {
  sink.startSheet({ name: 'Sheet1', kind: 'sheet', hidden: false, epoch1904: false, inside: [] })
  for (const [row, texts] of [headings, ...rows].entries()) sink.row(asRow(row, texts))
  sink.endSheet()
}

function asRow(row: number, texts: readonly string[]): CellRow {
  return {
    row,
    count: texts.length,
    hidden: false,
    column: (i) => i,
    kind: () => 'text',
    text: (i) => texts[i] ?? '',
    textId: () => -1,
  }
}
