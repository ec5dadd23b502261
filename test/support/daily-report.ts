import { writeFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { reportHeadings, reportRows, type ReportRow } from './report-rows.ts'

export interface DailyReportWish {
  /** Births, one a row, all different people. */
  readonly rows: number
  readonly seed: number
  readonly format: 'xlsx' | 'csv'
}

/** Writes one made-up daily newborn report: a title row, a heading row, then `rows` births. No real person is in it. */
export async function writeDailyReport(path: string, { rows, seed, format }: DailyReportWish): Promise<void> {
  const body = [...reportRows(rows, seed)]
  if (format === 'csv') await writeFile(path, csv([reportHeadings, ...body]))
  else await workbook(body).xlsx.writeFile(path)
}

function csv(rows: readonly ReportRow[]): string {
  // Excel takes a CSV for UTF-8 only with a byte order mark.
  return '\uFEFF' + rows.map((row) => row.join(',') + '\r\n').join('')
}

function workbook(body: readonly ReportRow[]): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook()
  // exceljs stamps the current time otherwise, and the same seed must give the same bytes.
  book.created = book.modified = new Date(Date.UTC(2026, 2, 1))
  const sheet = book.addWorksheet('日报')
  sheet.addRow(['新生儿日报表'])
  sheet.mergeCells(1, 1, 1, reportHeadings.length)
  sheet.addRow([...reportHeadings])
  for (const row of body) sheet.addRow([...row])
  return book
}
