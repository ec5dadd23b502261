import type { DocumentSheet } from '../document/document-sheet.ts'
import { columnOf, type Column } from './page-columns.ts'
import type { Line } from './page-lines.ts'

/** Hands the lines of a page to the sheet, cells under their columns. Answers whether reading may go on. */
export function emitPage(lines: readonly Line[], columns: readonly Column[], sheet: DocumentSheet): boolean {
  for (const line of lines) {
    sheet.openRow()
    for (const [column, text] of placed(line, columns)) sheet.placedCell(column, 'text', text)
    if (!sheet.closeRow()) return false
  }
  return true
}

/** Cells by column, ascending. Two that fall into one column are one text. */
function placed(line: Line, columns: readonly Column[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  let last = -1
  for (const [i, cell] of line.entries()) {
    const column = Math.max(columns.length === 0 ? i : columnOf(cell, columns), last)
    const before = texts.get(column)
    texts.set(column, before === undefined ? cell.text.trim() : `${before} ${cell.text.trim()}`)
    last = column
  }
  return texts
}
