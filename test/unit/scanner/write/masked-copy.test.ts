import ExcelJS from 'exceljs'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf, unpackedText } from '../../../support/copy-of.ts'
import { writeDailyReport } from '../../../support/daily-report.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { bodyRows, plainValues, writeFullWorkbook } from './full-workbook.ts'

async function copyFull(seed: number) {
  const folder = temporaryFolder()
  const [path, target] = [join(folder, '日报.xlsx'), join(folder, '日报（脱敏）.xlsx')]
  await writeFullWorkbook(path, seed)
  const result = await copyOf(path, target)
  return { folder, target, result }
}

async function opened(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return book
}

describe('a masked copy', () => {
  test('of a workbook holds no name, phone or address in any of its parts, and no more than cells', async () => {
    const { folder, target, result } = await copyFull(3)
    expect(result).toMatchObject({ kind: 'made', formatsKept: true, droppedSheets: 1, sheets: 2 })
    const text = await unpackedText(readFileSync(target))
    expect(plainValues(3).filter((value) => text.includes(value))).toEqual([])
    expect(text).not.toMatch(/comments\d|dataValidation|definedName|hyperlink|oddHeader|conditionalFormatting/u)
    expect(readdirSync(folder).sort()).toEqual(['日报.xlsx', '日报（脱敏）.xlsx'].sort())
  })

  test('keeps rows, formats, widths, merged areas, frozen panes and sums', async () => {
    const { target } = await copyFull(4)
    const sheet = (await opened(target)).worksheets[0]
    if (sheet === undefined) throw new Error('the copy has no sheet')
    expect(sheet.actualRowCount).toBe(bodyRows + 2)
    expect(sheet.getCell('A1').value).toBe('新生儿日报表')
    expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFFFCC00' } })
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16 })
    expect(sheet.getCell('L1').master.address).toBe('A1')
    expect(sheet.getColumn(5).width).toBe(23)
    expect(sheet.getRow(3).height).toBe(31)
    expect(sheet.getCell('I3').numFmt).toBe('#,##0" g"')
    expect(sheet.getCell('I3').value).toBeTypeOf('number')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
    expect(sheet.getCell('M3').value).toMatchObject({ formula: 'SUM(I3:I32)', result: 99_000 })
    expect(sheet.getCell('N3').formula).toBeUndefined()
    expect(sheet.getCell('E2').value).toBe('产妇姓名')
    expect(sheet.getCell('E3').value).toMatch(/^.＊+$/u)
    expect(sheet.getCell('G3').value).toMatch(/^\d{3}＊{4}\d{4}$/u)
  })

  test.each(['xlsx', 'csv'] as const)('of a plain report in %s keeps every row', async (format) => {
    const folder = temporaryFolder()
    const [path, target] = [join(folder, `日报.${format}`), join(folder, 'copy.xlsx')]
    await writeDailyReport(path, { rows: 60, seed: 5, format })
    expect(await copyOf(path, target)).toMatchObject({ kind: 'made', formatsKept: format === 'xlsx' })
    const sheet = (await opened(target)).worksheets[0]
    expect(sheet?.actualRowCount).toBe(format === 'xlsx' ? 62 : 61)
  })

  test('hides a number that only looks as if it had been masked', async () => {
    const folder = temporaryFolder()
    const [path, target] = [join(folder, '产妇.xlsx'), join(folder, 'copy.xlsx')]
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('产妇')
    sheet.addRow(['产妇姓名', '联系电话', '分娩日期'])
    const people = ['王丽娜', '李秀英', '陈晓燕', '刘思雨', '赵雅婷']
    for (const [at, name] of people.entries()) sheet.addRow([name, `138*1234*560${String(at)}`, '2026-03-01'])
    sheet.addRow(['周**', '138****5678', '2026-03-02'])
    await book.xlsx.writeFile(path)
    expect(await copyOf(path, target)).toMatchObject({ kind: 'made' })
    const copy = (await opened(target)).worksheets[0]
    expect(copy?.getCell('B2').value).not.toContain('1234')
    expect(copy?.getCell('B7').value).toBe('138****5678')
  })
})
