import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import * as XLSX from '@e965/xlsx'
import { expect, test } from 'vitest'
import { sheetOf, type Document } from '../../corpus/document.ts'
import { allFormats, sheetFormats } from '../../corpus/format.ts'
import { documentBytes } from '../../corpus/write/write-document.ts'
import { wrapped } from '../../corpus/write/wrap.ts'

const document: Document = {
  stem: '分娩登记',
  expect: 'sensitive',
  people: 1,
  tags: [],
  sheets: [
    sheetOf(
      '登记',
      [
        ['产妇姓名', '电话', '分娩日期'],
        ['样本,一', 13_800_000_001, { kind: 'date', day: 46_000, format: 'yyyy/m/d' }],
        [{ kind: 'formula', formula: 'VLOOKUP(1,源!A:B,2,0)', result: '样本二' }, '１３８', null],
      ],
      { notes: [{ row: 1, column: 0, text: '批注' }], hiddenRows: [2], hiddenColumns: [1] },
    ),
    sheetOf('藏', [['x']], { state: 'very-hidden' }),
  ],
}

test('the same document gives the same bytes in every format', async () => {
  for (const format of allFormats) {
    expect((await documentBytes(document, format)).equals(await documentBytes(document, format)), format).toBe(true)
  }
})

test('every spreadsheet format holds the cells', async () => {
  for (const format of sheetFormats) {
    const book = XLSX.read(await documentBytes(document, format))
    const page = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
    const rows = XLSX.utils.sheet_to_json<unknown[]>(page, { header: 1 })
    expect([rows[0]?.[0], rows[1]?.[0], String(rows[1]?.[1])], format).toEqual(['产妇姓名', '样本,一', '13800000001'])
  }
})

test('an xlsx keeps what is hidden, commented and computed', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await documentBytes(document, 'xlsx')) as unknown as ArrayBuffer)
  const [page, hidden] = book.worksheets
  expect(hidden?.state).toBe('veryHidden')
  expect(page?.getRow(3).hidden).toBe(true)
  expect(page?.getColumn(2).hidden).toBe(true)
  expect(page?.getCell('A3').result).toBe('样本二')
  expect(JSON.stringify(page?.getCell('A2').note)).toContain('批注')
})

test('text is quoted where it must be, in the encodings of Excel and WPS', async () => {
  const line = '"样本,一",13800000001,2025-12-09'
  expect((await documentBytes(document, 'csv')).toString()).toContain(line)
  expect(iconv.decode(await documentBytes(document, 'csv-gbk'), 'gbk')).toContain(line)
  expect((await documentBytes(document, 'csv-utf16')).toString('utf16le')).toContain(line)
})

test('a cut copy lacks its end, an encrypted one is no zip, an archive holds the file', async () => {
  const bytes = await documentBytes(document, 'xlsx')
  expect(wrapped(bytes, 'a.xlsx', 'cut').includes('PK\x05\x06')).toBe(false)
  expect(wrapped(bytes, 'a.xlsx', 'encrypted').subarray(0, 4).toString('hex')).toBe('d0cf11e0')
  expect(wrapped(bytes, '登记.xlsx', 'zipped').includes(Buffer.from('登记.xlsx'))).toBe(true)
})
