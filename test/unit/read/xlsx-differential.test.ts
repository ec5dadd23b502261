import ExcelJS from 'exceljs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { documentBytes } from '../../corpus/write/write-document.ts'
import { planCorpus } from '../../corpus/plan.ts'
import { cellDifferences } from '../../support/cell-differences.ts'
import { collectXlsx } from '../../support/collect-cells.ts'
import { exceljsCells, fallbackCells, ownCells, sheetjsCells } from '../../support/library-cells.ts'
import type { PlannedFile } from '../../corpus/planned-file.ts'
import { Random } from '../../support/random.ts'
import { seedWorkbooks } from '../../hostile/seed-workbooks.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { writeBigReport } from '../../support/big-report.ts'
import { writeDailyReport } from '../../support/daily-report.ts'
import { xlsxFile } from '../../support/xlsx-file.ts'

async function mustAgree(file: Buffer, libraries: readonly ('exceljs' | 'sheetjs' | 'fallback')[]): Promise<void> {
  const { outcome, sheets } = await collectXlsx(file)
  expect(outcome).toEqual({ kind: 'whole' })
  const own = ownCells(sheets)
  expect([...own.values()].some((cells) => cells.size > 0)).toBe(true)
  if (libraries.includes('sheetjs')) expect(cellDifferences(own, sheetjsCells(file))).toEqual([])
  if (libraries.includes('fallback')) expect(cellDifferences(own, await fallbackCells(file))).toEqual([])
  if (libraries.includes('exceljs')) expect(cellDifferences(own, await exceljsCells(file))).toEqual([])
}

describe('our reader and the libraries say the same', () => {
  test('of a daily report', async () => {
    const path = join(temporaryFolder(), 'report.xlsx')
    await writeDailyReport(path, { rows: 300, seed: 7, format: 'xlsx' })
    await mustAgree(await readFile(path), ['sheetjs', 'fallback', 'exceljs'])
  })

  test('of a big report that comes in many chunks', async () => {
    const path = join(temporaryFolder(), 'big.xlsx')
    await writeBigReport(path, { rows: 3000, seed: 7 })
    await mustAgree(await readFile(path), ['sheetjs', 'fallback', 'exceljs'])
  })

  test('of a workbook of every kind of value, by exceljs', async () => {
    const book = new ExcelJS.Workbook()
    const random = new Random('kinds')
    for (const name of ['一', '二 & 三']) {
      const sheet = book.addWorksheet(name)
      for (let row = 1; row <= 40; row++) {
        for (let column = 1; column <= 30; column++) {
          if (random.chance(0.3)) sheet.getCell(row, column).value = madeUpValue(random)
        }
      }
      sheet.mergeCells('AF1:AG2')
    }
    await mustAgree(Buffer.from(await book.xlsx.writeBuffer()), ['sheetjs', 'fallback', 'exceljs'])
  })

  test.each([true, false])('of a workbook by SheetJS, shared strings %s', async (bookSST) => {
    const rows = Array.from({ length: 200 }, (_, i) => [
      '张小丽',
      i,
      `第${i}床 <&> "x"`,
      i % 2 === 0,
      i / 7,
      null,
      ' 空 格 ',
    ])
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '名单')
    const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST, compression: true })
    if (!Buffer.isBuffer(bytes)) throw new Error('the library gave no buffer')
    await mustAgree(bytes, ['sheetjs', 'fallback', 'exceljs'])
  })

  test.each(generated())('of generated files of the shape %s', async (_, files) => {
    for (const { make } of files) await mustAgree(await documentBytes(make(), 'xlsx'), ['fallback', 'exceljs'])
  })

  // Other odd shapes are held against a strict parser by the fuzzer: the libraries miss some of them.
  test('of a sheet whose elements have prefixes', async () => {
    const wish = seedWorkbooks.find(({ sheet }) => sheet?.includes('<x:worksheet') === true)
    await mustAgree(xlsxFile(wish ?? {}), ['sheetjs'])
  })
})

/** Two files of each shape that the generator knows, people or none, whatever format was meant for them. */
function generated(): readonly (readonly [string, readonly PlannedFile[]])[] {
  const shapes = new Map<string, PlannedFile[]>()
  for (const file of planCorpus(7, 'small')) {
    const { tags, sheets } = file.make()
    const shape = tags.find((tag) => tag.startsWith('shape:'))?.slice(6)
    if (shape === undefined || sheets.some(({ rows }) => rows.length > 500)) continue
    const files = shapes.get(shape) ?? []
    if (files.length < 2) files.push(file)
    shapes.set(shape, files)
  }
  return [...shapes]
}

function madeUpValue(random: Random): ExcelJS.CellValue {
  switch (random.int(0, 6)) {
    case 0:
      return random.int(-1000, 1_000_000)
    case 1:
      return random.next() * 1000
    case 2:
      return random.chance(0.5)
    case 3:
      return new Date(Date.UTC(2026, random.int(0, 11), random.int(1, 28), random.int(0, 23)))
    case 4:
      return { richText: [{ text: '产妇' }, { font: { bold: true }, text: random.digits(3) }] }
    case 5:
      return { formula: 'A1&"x"', result: `值${random.digits(2)}` }
    default:
      return `文字 ${random.digits(4)} <&>`
  }
}
