import type { stream, Worksheet } from 'exceljs'
import type { CopiedCell } from './copied-sheet.ts'
import type { SheetCopy } from './copy-cells.ts'
import { cellKey } from './loose-cells.ts'
import { mergeAreas } from './merge-areas.ts'

const millisecondsOfADay = 86_400_000

/** Fills a new book with what our own reader read: values, dates, merged areas and column widths by content. */
export function writeValues(book: stream.xlsx.WorkbookWriter, copies: readonly SheetCopy[]): void {
  for (const copy of copies) {
    const sheet = book.addWorksheet(copy.name)
    widen(sheet, copy)
    mergeAreas(sheet, copy.original.merges)
    for (const { row, cells, hidden } of copy.original.rows) {
      const written = sheet.getRow(row + 1)
      if (hidden) written.hidden = true
      for (const cell of cells) {
        const target = written.getCell(cell.column + 1)
        const replaced = copy.replaced.get(cellKey(row, cell.column))
        target.value = replaced ?? valueOf(cell, copy.original.start.epoch1904)
        if (target.value instanceof Date)
          target.numFmt = /\.\d*[1-9]/u.test(cell.text) ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'
      }
      written.commit()
    }
    sheet.commit()
  }
}

function valueOf({ kind, text }: CopiedCell, epoch1904: boolean): string | number | boolean | Date {
  switch (kind) {
    case 'number': {
      const number = Number(text)
      // Excel keeps fifteen digits: longer numbers, and those with zeros before them, are names and not quantities.
      return Number.isFinite(number) && text.replace(/\D/gu, '').length <= 15 && !/^0\d/u.test(text) ? number : text
    }
    case 'date': {
      const days = Number(text)
      if (!Number.isFinite(days) || days < 0 || days > 2_958_465) return text
      return new Date(
        Date.UTC(epoch1904 ? 1904 : 1899, epoch1904 ? 0 : 11, epoch1904 ? 1 : 30) +
          Math.round(days * millisecondsOfADay),
      )
    }
    case 'boolean':
      return /^(?:1|true)$/iu.test(text)
    default:
      return text
  }
}

const [narrowest, widest] = [8, 40]
const sampledRows = 200

function widen(sheet: Worksheet, { original, replaced }: SheetCopy): void {
  const widths = new Map<number, number>()
  for (const { row, cells } of original.rows.slice(0, sampledRows)) {
    if (cells.length < 2) continue
    for (const { column, text } of cells) {
      const shown = replaced.get(cellKey(row, column)) ?? text
      const length = [...shown].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 2)
      widths.set(column, Math.min(widest, Math.max(widths.get(column) ?? narrowest, length)))
    }
  }
  for (const [column, width] of widths) sheet.getColumn(column + 1).width = width
}
