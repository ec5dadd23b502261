import type { CellMasker } from './cell-masker.ts'
import type { CopiedCell, CopiedSheet } from './copied-sheet.ts'
import { cellKey } from './loose-cells.ts'

/** One visible sheet as the copy shows it. */
export interface SheetCopy {
  /** Name in the original, and in the copy. */
  readonly original: CopiedSheet
  readonly name: string
  /** Cells that are replaced, by `cellKey`. */
  readonly replaced: ReadonlyMap<number, string>
  readonly hiddenColumns: ReadonlySet<number>
  /** As it was read; both zero-based. */
  cellAt(row: number, column: number): CopiedCell | undefined
}

/** Characters that Excel refuses in a sheet's name. */
const forbidden = /[*?:\\/[\]]/gu
const longestName = 31

/** Masks the sheets that the copy will hold: hidden ones, comments, caches and drawings are left out. */
export function copySheets(
  sheets: readonly CopiedSheet[],
  masker: CellMasker,
  hiddenColumns: (sheet: number) => ReadonlySet<number>,
): SheetCopy[] {
  const names = new Set<string>()
  return sheets.flatMap((original, at): SheetCopy[] => {
    if (!isShown(original)) return []
    const replaced = new Map<number, string>()
    for (const row of original.rows) {
      for (const cell of row.cells) {
        const key = cellKey(row.row, cell.column)
        const text = masker.mask(at, row, cell)
        if (text !== null) replaced.set(key, text)
      }
    }
    const name = freeName(masker.words(original.start.name), names)
    return [{ original, name, replaced, hiddenColumns: hiddenColumns(at), cellAt: lookUp(original) }]
  })
}

function lookUp({ rows }: CopiedSheet): SheetCopy['cellAt'] {
  const byNumber = new Map(rows.map(({ row, cells }) => [row, cells]))
  return (row, column) => byNumber.get(row)?.find((cell) => cell.column === column)
}

/** Whether a person who opens the file sees this sheet: no hidden one, none of its properties, none of a file within. */
export function isShown({ start }: CopiedSheet): boolean {
  return start.kind === 'sheet' && !start.hidden && start.inside.length === 0
}

function freeName(wanted: string, names: Set<string>): string {
  const bare =
    wanted
      .replace(forbidden, '＊')
      .replace(/^'+|'+$/gu, '')
      .slice(0, longestName) || 'Sheet1'
  let name = bare
  for (let at = 2; names.has(name.toLowerCase()); at++) {
    const ending = ` (${String(at)})`
    name = bare.slice(0, longestName - ending.length) + ending
  }
  names.add(name.toLowerCase())
  return name
}
