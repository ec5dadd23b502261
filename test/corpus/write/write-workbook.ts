import ExcelJS from 'exceljs'
import type { Cell, Document, Sheet } from '../document.ts'

/** An `.xlsx` with everything that a document can tell: hidden parts, comments, formulas with results, table objects. */
export async function workbookBytes(document: Document): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.created = book.modified = new Date(Date.UTC(2026, 0, 1))
  document.sheets.forEach((sheet, at) => {
    const page = book.addWorksheet(uniqueName(document.sheets, at), {
      state: sheet.state === 'very-hidden' ? 'veryHidden' : sheet.state,
    })
    if (sheet.tableObject) addTable(page, sheet, at)
    else
      sheet.rows.forEach((row, down) => {
        row.forEach((cell, across) => {
          setCell(page.getCell(down + 1, across + 1), cell)
        })
      })
    for (const { top, left, bottom, right } of sheet.merges) page.mergeCells(top + 1, left + 1, bottom + 1, right + 1)
    for (const { row, column, text } of sheet.notes) page.getCell(row + 1, column + 1).note = text
    for (const row of sheet.hiddenRows) page.getRow(row + 1).hidden = true
    for (const column of sheet.hiddenColumns) page.getColumn(column + 1).hidden = true
  })
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Two sheets of one book may not share a name, whatever their case. */
export function uniqueName(sheets: readonly Sheet[], at: number): string {
  const name = sheets[at]?.name.trim() ?? ''
  const earlier = sheets.slice(0, at).filter((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase()).length
  return earlier === 0 && name !== '' ? name : `${name.slice(0, 26)}(${String(at + 1)})`
}

function setCell(target: ExcelJS.Cell, cell: Cell): void {
  if (cell === null || cell === '') return
  if (typeof cell !== 'object') target.value = cell
  else if (cell.kind === 'formula') target.value = { formula: cell.formula, result: cell.result }
  else {
    target.value = cell.day
    target.numFmt = cell.format
  }
}

function addTable(page: ExcelJS.Worksheet, { rows }: Sheet, at: number): void {
  const [headings = [], ...body] = rows
  const seen = new Set<string>()
  const columns = headings.map((heading, column) => {
    const text = typeof heading === 'string' && heading.trim() !== '' ? heading : `列${String(column + 1)}`
    const name = seen.has(text) ? `${text}${String(column + 1)}` : text
    seen.add(name)
    return { name }
  })
  page.addTable({ name: `表${String(at + 1)}`, ref: 'A1', headerRow: true, columns, rows: body.map((row) => [...row]) })
  // The table sets plain values; dates need their format set after it.
  body.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (typeof cell === 'object' && cell !== null) setCell(page.getCell(down + 2, across + 1), cell)
    })
  })
}
