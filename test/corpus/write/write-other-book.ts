import * as XLSX from '@e965/xlsx'
import { cellText, type Cell, type Document, type Sheet } from '../document.ts'
import type { SheetFormat } from '../format.ts'
import { uniqueName } from './write-workbook.ts'

const bookTypes = { xls: 'biff8', xlsb: 'xlsb', ods: 'ods', xml: 'xlml', html: 'html' } as const

/** The other spreadsheet formats; what one of them cannot say (hidden parts, say) it leaves out, the cells stay. */
export function otherBookBytes(document: Document, format: Exclude<SheetFormat, 'xlsx'>): Buffer {
  const book = XLSX.utils.book_new()
  document.sheets.forEach((sheet, at) => {
    XLSX.utils.book_append_sheet(book, worksheet(sheet, format), uniqueName(document.sheets, at))
  })
  book.Workbook = {
    Sheets: document.sheets.map(({ state }) => ({ Hidden: state === 'visible' ? 0 : state === 'hidden' ? 1 : 2 })),
  }
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType: bookTypes[format], compression: true }) as Uint8Array)
}

function worksheet(sheet: Sheet, format: string): XLSX.WorkSheet {
  const page: XLSX.WorkSheet = {}
  let [bottom, right] = [0, 0]
  sheet.rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      const made = cellObject(cell, format)
      if (made === null) return
      page[XLSX.utils.encode_cell({ r: down, c: across })] = made
      bottom = Math.max(bottom, down)
      right = Math.max(right, across)
    })
  })
  page['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } })
  page['!merges'] = sheet.merges.map(({ top, left, bottom: low, right: far }) => ({
    s: { r: top, c: left },
    e: { r: low, c: far },
  }))
  if (sheet.hiddenRows.length > 0)
    page['!rows'] = Array.from({ length: bottom + 1 }, (_, row) => ({ hidden: sheet.hiddenRows.includes(row) }))
  if (sheet.hiddenColumns.length > 0)
    page['!cols'] = Array.from({ length: right + 1 }, (_, column) => ({ hidden: sheet.hiddenColumns.includes(column) }))
  return page
}

function cellObject(cell: Cell, format: string): XLSX.CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { t: 'n', v: cell }
  if (typeof cell === 'string') return { t: 's', v: cell }
  if (cell.kind === 'formula') return { t: 's', v: cellText(cell) }
  // The library writes few date formats into ODF; the value keeps day and time.
  return { t: 'n', v: cell.day, z: format === 'ods' ? 'yyyy/m/d' : cell.format }
}
