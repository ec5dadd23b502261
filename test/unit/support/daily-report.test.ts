import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeBigReport } from '../../support/big-report.ts'
import { writeDailyReport } from '../../support/daily-report.ts'
import { reportHeadings } from '../../support/report-rows.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a report has a title, headings and as many births as asked for, all with different phones', async () => {
  const path = join(folder, 'a.xlsx')
  await writeDailyReport(path, { rows: 35, seed: 1, format: 'xlsx' })
  const sheet = (await new ExcelJS.Workbook().xlsx.readFile(path)).worksheets[0]
  expect(sheet?.rowCount).toBe(37)
  const phones = new Set(Array.from({ length: 35 }, (_, row) => sheet?.getCell(row + 3, 7).text))
  expect(phones.size).toBe(35)
})

test('the same seed gives the same rows, another seed others', async () => {
  const text = async (seed: number): Promise<string> => {
    const path = join(folder, 'b.csv')
    await writeDailyReport(path, { rows: 5, seed, format: 'csv' })
    return readFile(path, 'utf8')
  }
  expect(await text(1)).toBe(await text(1))
  expect(await text(1)).not.toBe(await text(2))
})

test('a big report opens in a library as an ordinary workbook', async () => {
  const path = join(folder, 'big.xlsx')
  await writeBigReport(path, { rows: 2000, seed: 3 })
  const sheet = (await new ExcelJS.Workbook().xlsx.readFile(path)).worksheets[0]
  expect(sheet?.rowCount).toBe(2001)
  expect(sheet?.getCell('E1').text).toBe(reportHeadings[4])
  expect(sheet?.getCell('G2001').text).toMatch(/^1\d{10}$/)
  expect((await stat(path)).size).toBeLessThan(300_000)
})
