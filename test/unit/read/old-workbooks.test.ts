import { CFB, utils, write, type BookType, type WorkBook } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { biffStream, stringHead } from '../../support/biff-stream.ts'
import { collectFile } from '../../support/collect-file.ts'

/** The library has no types for it. */
const compoundFiles = CFB as {
  readonly utils: { cfb_add(file: object, path: string, content: Buffer): void }
  read(content: Buffer, options: { readonly type: 'buffer' }): object
  write(file: object, options: { readonly type: 'buffer' }): Uint8Array
}

function workbook(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['姓名', '电话', '出生日期', '体重'],
    ['王小燕', '13800000001', new Date(Date.UTC(2026, 0, 2)), 3250],
    ['林美玉', 13_800_000_002, '2026-01-03', 3.5],
    [null, true, null, -12],
    ['合计'],
  ])
  sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 1 } }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '日报')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['藏起来的']]), '隐藏')
  book.Workbook = { Sheets: [{ name: '日报' }, { name: '隐藏', Hidden: 1 }] }
  return book
}

/** The library writes more kinds than its types say. */
function bytes(bookType: BookType | 'biff3' | 'biff4' | 'wk3', book = workbook()): Buffer {
  return write(book, { type: 'buffer', bookType: bookType as BookType, bookSST: bookType !== 'biff5' }) as Buffer
}

const cells = [
  'A1 text 姓名',
  'B1 text 电话',
  'C1 text 出生日期',
  'D1 text 体重',
  'A2 text 王小燕',
  'B2 text 13800000001',
  'D2 number 3250',
  'A3 text 林美玉',
  'B3 number 13800000002',
  'C3 text 2026-01-03',
  'D3 number 3.5',
  'B4 boolean TRUE',
  'D4 number -12',
  'A5 text 合计',
]

/** A date is a number of days in some formats and words in others. */
function withoutDate(all: readonly string[] = []): readonly string[] {
  return all.filter((cell) => !cell.startsWith('C2 '))
}

describe('workbooks older than xlsx, and beside it', () => {
  test.each([
    ['biff8', 'xls'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
    ['fods', 'fods'],
    ['xlml', 'spreadsheetml'],
  ] as const)('reads %s as %s, cell for cell', async (bookType, format) => {
    const read = await collectFile(bytes(bookType))
    expect(read).toMatchObject({ format, outcome: { kind: 'whole' } })
    const [first, second] = read.sheets
    expect(first).toMatchObject({ name: '日报', kind: 'sheet', hidden: false })
    expect(withoutDate(first?.cells)).toEqual(cells)
    expect(first?.cells.some((cell) => cell.startsWith('C2 '))).toBe(true)
    expect(first?.merged).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }])
    expect(second).toMatchObject({ name: '隐藏', cells: ['A1 text 藏起来的'] })
  })

  test.each(['biff8', 'xlsb', 'xlml'] as const)('knows the hidden sheets of %s', async (bookType) => {
    expect((await collectFile(bytes(bookType))).sheets[1]?.hidden).toBe(true)
  })

  test.each([
    ['biff5', 'xls'],
    ['biff4', 'xls'],
    ['biff3', 'xls'],
    ['biff2', 'xls'],
    ['dbf', 'dbf'],
    ['sylk', 'sylk'],
    ['dif', 'dif'],
    ['wk3', 'lotus'],
    ['html', 'html'],
  ] as const)('reads the plain words of %s as %s', async (bookType, format) => {
    const book = utils.book_new()
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['NAME', 'PHONE'],
        ['Wang', '13800000001'],
        ['Lin', '13800000002'],
      ]),
      'S',
    )
    const read = await collectFile(bytes(bookType, book))
    expect(read).toMatchObject({ format, outcome: { kind: 'whole' } })
    expect(read.texts).toEqual(expect.arrayContaining(['NAME', 'PHONE', 'Wang', 'Lin', '13800000001', '13800000002']))
  })

  test('a text goes on in the next record, where its letters may be narrower, and past an empty one', async () => {
    const wide = Buffer.from([1, ...Buffer.from('乙'.repeat(4000), 'utf16le')])
    const narrow = Buffer.from(`\0${'x'.repeat(1000)}`, 'latin1')
    const next = Buffer.concat([narrow, stringHead(2, false), Buffer.from('ab')])
    const stream = biffStream(
      [Buffer.concat([stringHead(9000, true), Buffer.from('甲'.repeat(4000), 'utf16le')]), Buffer.alloc(0), wide, next],
      2,
    )
    const read = await collectFile(stream)
    expect(read).toMatchObject({ format: 'xls', outcome: { kind: 'whole' } })
    expect(read.texts).toEqual(['甲'.repeat(4000) + '乙'.repeat(4000) + 'x'.repeat(1000), 'ab'])
  })

  test('a cell that points past the shared texts is not read whole', async () => {
    const read = await collectFile(biffStream([Buffer.concat([stringHead(1, false), Buffer.from('a')])], 3))
    expect(read.texts).toEqual(['a'])
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })

  test('what stands in a comment is a row of comments', async () => {
    const book = workbook()
    const cell = book.Sheets['日报']?.['B2'] as { c?: { t: string; a: string }[] }
    cell.c = [{ a: '', t: '宝妈微信 made-up' }]
    for (const bookType of ['xlml', 'xlsb'] as const) {
      const comments = (await collectFile(bytes(bookType, book))).sheets.find(({ kind }) => kind === 'comments')
      expect(comments).toMatchObject({ name: '日报', cells: ['B2 text 宝妈微信 made-up'] })
    }
  })

  test('what a pivot table keeps of rows that may long be deleted', async () => {
    const record = (type: number, content: Buffer): Buffer =>
      Buffer.concat([Buffer.from([type, 0, content.length, 0]), content])
    const text = (words: string): Buffer =>
      Buffer.concat([Buffer.from([words.length, 0, 1]), Buffer.from(words, 'utf16le')])
    const number = Buffer.alloc(8)
    number.writeDoubleLE(13_800_000_001)
    const cache = Buffer.concat([
      ...[record(0xc7, Buffer.concat([Buffer.alloc(14), text('产妇姓名')])), record(0xcd, text('王小燕'))],
      ...[record(0xc7, Buffer.concat([Buffer.alloc(14), text('电话')])), record(0xc9, number)],
    ])
    const file = compoundFiles.read(bytes('biff8'), { type: 'buffer' })
    compoundFiles.utils.cfb_add(file, '/_SX_DB_CUR/0001', cache)
    const read = await collectFile(Buffer.from(compoundFiles.write(file, { type: 'buffer' })))
    expect(read).toMatchObject({ format: 'xls', outcome: { kind: 'whole' } })
    expect(read.sheets.filter(({ kind }) => kind === 'cache').map((sheet) => sheet.cells)).toEqual([
      ['A1 text 产妇姓名', 'A2 text 王小燕'],
      ['A1 text 电话', 'A2 number 13800000001'],
    ])
  })

  test('a workbook cut short is damaged, at every place', async () => {
    const whole = bytes('biff8')
    for (let part = 1; part < 20; part++) {
      const { outcome } = await collectFile(whole.subarray(0, Math.floor((whole.length * part) / 20)))
      expect(outcome.kind).toBe('partial')
    }
  })

  test('cells past the last column allowed are left out, and the answer says so', async () => {
    const read = await collectFile(bytes('biff8'), { limits: { columns: 1 } })
    expect(read.texts).toEqual(['姓名', '王小燕', '林美玉', '合计', '藏起来的'])
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'too-large' })
  })
})

describe('what an old workbook carries and shows nowhere', () => {
  const shown = wide('甲乙丙')
  const hidden = wide('王小燕')

  test('texts that no cell shows', async () => {
    expect((await collectFile(biffStream([Buffer.concat([shown, hidden])], 1))).texts).toEqual(['甲乙丙', '王小燕'])
  })

  test('a sheet that lies in the stream unlisted is read as hidden', async () => {
    const listed = biffStream([Buffer.concat([shown, hidden])], 1)
    const second = listed.subarray(listed.lastIndexOf(Buffer.from('0908', 'hex')))
    const cell = second.indexOf(Buffer.from('fd00', 'hex'))
    const other = Buffer.from(second)
    other.writeUInt32LE(1, cell + 10)
    const read = await collectFile(Buffer.concat([listed, other]))
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.sheets.map(({ hidden, cells }) => [hidden, cells])).toEqual([
      [false, ['A1 text 甲乙丙']],
      [true, ['A1 text 王小燕']],
    ])
  })

  test('a text that a formula comes to, longer than a record', async () => {
    const stream = biffStream([shown], 1)
    const formula = Buffer.alloc(22)
    formula.writeUInt16LE(1, 0)
    formula.writeUInt16LE(0xffff, 12)
    const text = wide(`${'a'.repeat(5000)}王小燕`)
    const rest = Buffer.concat([Buffer.from([1]), text.subarray(8001)])
    const long = [record(0x06, formula), record(0x207, text.subarray(0, 8001)), record(0x3c, rest)]
    const read = await collectFile(Buffer.concat([stream.subarray(0, -4), ...long, stream.subarray(-4)]))
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts.at(-1)).toBe(`${'a'.repeat(5000)}王小燕`)
  })
})

function wide(text: string): Buffer {
  return Buffer.concat([stringHead(text.length, true), Buffer.from(text, 'utf16le')])
}

function record(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}
