import ExcelJS from 'exceljs'
import { reportHeadings, reportRows } from '../../../support/report-rows.ts'

export const bodyRows = 30

/** Names, phones and addresses of the made-up mothers, as they stand in the book. */
export function plainValues(seed: number): string[] {
  return [...reportRows(bodyRows, seed)].flatMap((row) => [String(row[4]), String(row[6]), String(row[11])])
}

/** A report with all that can hang on a workbook, most of it naming somebody. */
export async function writeFullWorkbook(path: string, seed: number): Promise<void> {
  const rows = [...reportRows(bodyRows, seed)]
  const [name, phone] = [String(rows[0]?.[4]), String(rows[0]?.[6])]
  const book = new ExcelJS.Workbook()
  book.creator = name
  book.company = `${name}月嫂`
  book.keywords = phone
  const sheet = book.addWorksheet('日报', { views: [{ state: 'frozen', ySplit: 2 }] })
  sheet.addRow(['新生儿日报表'])
  sheet.mergeCells(1, 1, 1, reportHeadings.length)
  sheet.addRow([...reportHeadings, '体重合计', '首位'])
  for (const row of rows) sheet.addRow([...row])
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFCC00' } }
  sheet.getCell('A1').font = { bold: true, size: 16 }
  sheet.getColumn(5).width = 23
  sheet.getColumn(9).numFmt = '#,##0" g"'
  sheet.getColumn(10).numFmt = `0"${name}"`
  sheet.getRow(3).height = 31
  sheet.getCell('M3').value = { formula: 'SUM(I3:I32)', result: 99_000 }
  sheet.getCell('N3').value = { formula: 'E3&G3', result: `${name}${phone}` }
  sheet.getCell('E4').note = `家属说${name}不接电话`
  sheet.getCell('E5').value = { text: String(rows[2]?.[4]), hyperlink: `mailto:${phone}@example.com` }
  sheet.getCell('E6').value = { richText: [{ font: { bold: true }, text: String(rows[3]?.[4]) }, { text: '（回访）' }] }
  sheet.getCell('H3').dataValidation = { type: 'list', allowBlank: true, formulae: [`"${name},其他"`] }
  sheet.headerFooter.oddHeader = `&C${name}的日报`
  sheet.addConditionalFormatting({
    ref: 'E3:E32',
    rules: [{ type: 'expression', priority: 1, formulae: [`$E3="${name}"`], style: { font: { bold: true } } }],
  })
  book.definedNames.add('日报!$E$3', `客户_${name}`)
  const notes = book.addWorksheet(`备忘 ${name}`)
  notes.addRow([`请给${name}回电${phone}，她住${String(rows[0]?.[11])}`])
  notes.addRow(['奶粉', 3])
  const hidden = book.addWorksheet('旧表', { state: 'veryHidden' })
  for (const row of rows) hidden.addRow([row[4], row[6]])
  await book.xlsx.writeFile(path)
}
