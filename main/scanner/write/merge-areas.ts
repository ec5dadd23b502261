import type { Worksheet } from 'exceljs'
import type { MergedArea } from '../detect/cell-source.ts'

/** Larger areas are a fault or an attack: exceljs makes a cell of each place. */
const mostCells = 100_000
/** Each area is held against all before it. */
const mostAreas = 5000

/** Merges before the rows are written: a written row is gone. */
export function mergeAreas(sheet: Worksheet, areas: readonly MergedArea[]): void {
  let left = mostCells
  for (const { top, left: first, bottom, right } of areas.slice(0, mostAreas)) {
    left -= (bottom - top + 1) * (right - first + 1)
    if (left < 0) return
    try {
      sheet.mergeCells(top + 1, first + 1, bottom + 1, right + 1)
    } catch {
      // Areas that overlap are a fault of the original; the cells stay apart.
    }
  }
}
