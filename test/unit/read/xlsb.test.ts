import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'
import { zipFile, type ZipMember } from '../../support/zip-file.ts'

/** A record of a binary workbook: its type and size of seven bits a byte, then the content. */
function record(type: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content)
  const head = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7]
  return Buffer.concat([Buffer.from([...head, (body.length & 0x7f) | 0x80, body.length >> 7]), body])
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, i * 4)
  return bytes
}

function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

const text = (words: string): Buffer => Buffer.concat([u32(words.length), Buffer.from(words, 'utf16le')])
const rich = (words: string): Buffer => Buffer.concat([Buffer.from([0]), text(words)])
const row = (at: number, hidden = false): Buffer => record(0, u32(at, 0), Buffer.from([0, 0, 0, hidden ? 0x10 : 0]))
const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`).join('')}</Relationships>`

interface Wish {
  readonly rows?: readonly Buffer[]
  readonly state?: number
  readonly flags?: number
  readonly more?: readonly ZipMember[]
}

function workbook({ rows = [], state = 0, flags = 0, more = [] }: Wish): Buffer {
  return zipFile([
    { name: '_rels/.rels', content: relations(['rId1', 'officeDocument', 'xl/workbook.bin']) },
    {
      name: 'xl/workbook.bin',
      content: Buffer.concat([record(153, u32(flags)), record(156, u32(state, 1), text('rId1'), text('日报'))]),
    },
    {
      name: 'xl/_rels/workbook.bin.rels',
      content: relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.bin'],
        ['rId2', 'sharedStrings', 'sharedStrings.bin'],
        ['rId3', 'styles', 'styles.bin'],
      ),
    },
    { name: 'xl/sharedStrings.bin', content: Buffer.concat([record(159), record(19, rich('王小燕')), record(160)]) },
    {
      name: 'xl/styles.bin',
      content: Buffer.concat([
        record(44, Buffer.from([200, 0]), text('yyyy"年"')),
        record(617),
        record(47, Buffer.from([0, 0, 0, 0])),
        record(47, Buffer.from([0, 0, 14, 0])),
        record(47, Buffer.from([0, 0, 200, 0])),
        record(618),
      ]),
    },
    { name: 'xl/worksheets/sheet1.bin', content: Buffer.concat([record(129), ...rows, record(130)]) },
    ...more,
  ])
}

describe('binary workbooks', () => {
  test('every kind of cell, long and short', async () => {
    const rows = [
      row(0),
      ...[record(7, u32(0, 0, 0)), record(6, u32(1, 0), text('李娜')), record(62, u32(2, 0), rich('富'))],
      ...[record(2, u32(3, 0, (3250 << 2) | 2)), record(5, u32(4, 0), f64(13_800_000_001))],
      ...[record(4, u32(5, 0), Buffer.from([1])), record(3, u32(6, 0), Buffer.from([0x17]))],
      row(2, true),
      ...[record(8, u32(1, 0), text('算出')), record(9, u32(2, 1), f64(46_000)), record(13, u32(2, (7 << 2) | 2))],
      ...[record(18, u32(0, 0)), record(10, u32(6, 0), Buffer.from([0])), record(11, u32(7, 0), Buffer.from([7]))],
      record(176, u32(0, 1, 2, 3)),
    ]
    const { format, outcome, sheets } = await collectFile(workbook({ rows }))
    expect({ format, outcome }).toEqual({ format: 'xlsb', outcome: { kind: 'whole' } })
    expect(sheets[0]?.cells).toEqual([
      ...['A1 text 王小燕', 'B1 text 李娜', 'C1 text 富', 'D1 number 3250', 'E1 number 13800000001'],
      ...['F1 boolean TRUE', 'G1 error #REF!'],
      ...['!B3 text 算出', '!C3 date 46000', '!D3 date 7', '!E3 text 王小燕', '!G3 boolean FALSE', '!H3 error #DIV/0!'],
    ])
    expect(sheets[0]?.merged).toEqual([{ top: 0, left: 2, bottom: 1, right: 3 }])
  })

  test('hidden sheets, the epoch of 1904, and a sheet that lies in the file unlisted', async () => {
    const unlisted = Buffer.concat([record(129), row(0), record(6, u32(0, 0), text('藏')), record(130)])
    const more = [
      { name: 'xl/worksheets/sheet9.bin', content: unlisted },
      { name: 'xl/worksheets/binaryIndex1.bin', content: Buffer.alloc(30, 1) },
    ]
    const { outcome, sheets } = await collectFile(workbook({ state: 2, flags: 1, more }))
    expect(outcome).toEqual({ kind: 'whole' })
    expect(sheets.map(({ name, hidden, epoch1904, cells }) => [name, hidden, epoch1904, ...cells])).toEqual([
      ['日报', true, true],
      ['', true, true, 'A1 text 藏'],
    ])
  })

  test('comments, the rows that a pivot table and a link keep, and properties', async () => {
    const more = [
      {
        name: 'xl/worksheets/_rels/sheet1.bin.rels',
        content: relations(['rId1', 'comments', '../comments1.bin']),
      },
      {
        name: 'xl/comments1.bin',
        content: Buffer.concat([record(635, u32(0, 4, 4, 1, 1)), record(637, rich('宝妈微信'))]),
      },
      {
        name: 'xl/pivotCache/pivotCacheDefinition1.bin',
        content: Buffer.concat([
          ...[record(183, u32(0, 0), text('产妇姓名')), record(24, text('王小燕')), record(24, text('李娜'))],
          ...[record(183, u32(0, 0), text('电话')), record(21, f64(13_800_000_001))],
        ]),
      },
      {
        name: 'xl/externalLinks/externalLink1.bin',
        content: Buffer.concat([record(371, u32(0), text('链接里的')), record(368, u32(1), f64(7))]),
      },
      { name: 'docProps/core.xml', content: '<c><title>月报</title></c>' },
    ]
    const { outcome, sheets } = await collectFile(workbook({ more }))
    expect(outcome).toEqual({ kind: 'whole' })
    expect(sheets.slice(1).map(({ kind, name, cells }) => [kind, name, ...cells])).toEqual([
      ['comments', '日报', 'B5 text 宝妈微信'],
      ['cache', '', 'A1 text 产妇姓名', 'A2 text 王小燕', 'A3 text 李娜'],
      ['cache', '', 'A1 text 电话', 'A2 number 13800000001'],
      ['cache', '', 'A1 text 链接里的', 'A2 number 7'],
      ['properties', '', 'A1 text title', 'B1 text 月报'],
    ])
  })

  test.each([
    ['a cell that points past the shared texts', [row(0), record(7, u32(0, 0, 5))], 'damaged'],
    ['a record that claims more than there is', [row(0), Buffer.from([6, 0xff, 0x7f])], 'damaged'],
    ['a record that claims more than any has', [row(0), Buffer.from([6, 0xff, 0xff, 0xff, 0x7f])], 'too-large'],
    ['a cell right of the last column', [row(0), record(6, u32(99_999, 0), text('x'))], 'too-large'],
  ] as const)('%s: not whole', async (_, rows, reason) => {
    expect((await collectFile(workbook({ rows }))).outcome).toEqual({ kind: 'partial', reason })
  })

  test('an empty sheet is whole; without its sheet a workbook is not', async () => {
    expect((await collectFile(workbook({}))).outcome).toEqual({ kind: 'whole' })
    const lost = workbook({ more: [{ name: 'xl/_rels/workbook.bin.rels', content: relations() }] })
    expect((await collectFile(lost)).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })
})
