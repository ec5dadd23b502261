import { describe, expect, it } from 'vitest'
import type { DetectedCases } from '../../../../main/scanner/detect/case-detector.ts'
import { createCaseDetector } from '../../../../main/scanner/detect/create-case-detector.ts'
import { createKeyedDigest } from '../../../../main/scanner/keyed-digest.ts'
import { feedSheet, type FedSheet } from '../../../support/feed-rows.ts'
import { families, reportHeadings, reportRow } from './families.ts'

const digest = createKeyedDigest(new Uint8Array(32).fill(1))

function detect(...sheets: readonly FedSheet[]): DetectedCases {
  const detector = createCaseDetector({ fileName: '工作簿1.xlsx', today: '2025-10-01', digest })
  for (const sheet of sheets) feedSheet(detector.sink, sheet)
  return detector.finish()
}

const nine = families(9, 'reasons')

describe('what a table says of itself', () => {
  const [table] = detect({ rows: [['新生儿日报'], reportHeadings, ...nine.map(reportRow)] }).tables

  it('names the columns taken, as what, and how surely', () => {
    expect(table?.columns.map(({ at, role }) => `${at} ${role}`)).toEqual([
      'A newborn-birth-date',
      'B mother-name',
      'C phone',
      'D hospital',
      'E delivery-mode',
      'F birth-weight',
    ])
    expect(table?.columns.every(({ confidence }) => confidence > 0.5 && confidence <= 1)).toBe(true)
  })

  it('says why, how many, how grave, how many hospitals and from when to when', () => {
    const codes = table?.why.map(({ code }) => code) ?? []
    for (const code of ['identity-by-both', 'care-by-heading', 'level-identified', 'cases-counted', 'dates-span'])
      expect(codes).toContain(code)
    expect(codes.some((code) => code.startsWith('hospitals'))).toBe(true)
    expect(table).toMatchObject({ people: 9, rows: 9, level: 'identified' })
    expect(table?.where).toBe('Sheet1!A3:F11')
    const births = nine.map((family) => reportRow(family)[0] ?? '').sort()
    expect(table?.dates).toEqual({ from: births[0], to: births.at(-1) })
  })

  it('says a single day once', () => {
    const [daily] = detect({
      rows: [['新生儿日报'], reportHeadings, ...nine.map((each) => ['2026-03-01', ...reportRow(each).slice(1)])],
    }).tables
    expect(daily?.why).toContainEqual({ code: 'dates-one', values: { day: '2026-03-01' } })
    expect(daily?.why.map(({ code }) => code)).not.toContain('dates-span')
  })

  it('shows three samples without a name or a number in them', () => {
    expect(table?.samples).toHaveLength(3)
    const told = table?.samples.join(' ') ?? ''
    for (const { mother } of nine) {
      expect(told).not.toContain(mother.name.full)
      expect(told).not.toContain(mother.phone)
    }
    expect(told).toMatch(/[＊*]/u)
  })

  it('says that a heading was not believed', () => {
    const lying = detect({
      rows: [['规格', '商品名称', '货号', '仓库', '颜色', '数量'], ...nine.map(reportRow)],
    })
    expect(lying.tables[0]?.why.map(({ code }) => code)).toContain('heading-doubted')
  })
})

describe('a case among much else', () => {
  const orders = families(3000, 'a big book').map(({ father }, at) => [
    `D${String(10_000 + at)}`,
    '办公椅',
    father.name.full,
    father.phone,
  ])
  const list: FedSheet = { rows: [['订单号', '商品名称', '收货人', '收货电话'], ...orders] }

  it('is found alone on the last sheet of a big workbook', () => {
    const found = detect(
      list,
      { name: 'Sheet2', rows: orders },
      { name: 'Sheet9', rows: [reportHeadings, ...nine.slice(0, 1).map(reportRow)] },
    )
    expect(found).toMatchObject({ people: 1, rows: 1 })
    expect(found.tables.map(({ where }) => where)).toEqual(['Sheet9!A2:F2'])
  })

  it('tells a place without a sheet by its cells alone, and columns by their letters', () => {
    const [table] = detect({ name: '', rows: [reportHeadings, ...nine.slice(0, 1).map(reportRow)] }).tables
    expect(table?.where).toBe('A2:F2')
    expect(table?.columns.map(({ at }) => at)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'].slice(0, table?.columns.length))
  })

  it('names the fields of a form by their labels where several stand in one column', () => {
    const [table] = detect({
      rows: [
        ['产妇姓名', '李小芳'],
        ['联系电话', '13812345678'],
        ['分娩日期', '2026-03-01'],
      ],
    }).tables
    expect(table?.where).toBe('Sheet1!1:1')
    expect(table?.columns.map(({ at }) => at)).toEqual(['产妇姓名', '联系电话', '分娩日期'])
  })

  it('is not made up where there is none', () => {
    expect(detect(list, { name: 'Sheet2', rows: orders })).toMatchObject({ people: 0, rows: 0, tables: [] })
  })
})

describe('a megabyte in one cell', () => {
  const pieces = [
    '产妇',
    '姓名：',
    '孕',
    '138 ',
    '男/',
    '，',
    '姓名，',
    '月子中心',
    'chanfu',
    'Grace Lee ',
    '·',
    '38+',
    '备注|',
    '\t姓',
    '父:',
    '元一条',
    '诊断：',
    '08:21 ',
    '王芳 剖 ',
    '9月3日 ',
    '11.3男宝 ',
    'a=1&',
    'name=%E7',
    '返回：{',
    '新生儿科 ',
    '股东名册',
    '产 妇 ',
    '第一个是王芳，',
    '王芳家，',
    'CSD2 ',
  ]
  it.each(pieces)('is read to its end: %j', (piece) => {
    const flood = piece.repeat(1024 ** 2 / piece.length)
    const rows = [[flood], ['产妇姓名', flood], [flood, flood, flood], ['产妇姓名', '电话'], [flood, '13987650123']]
    for (const kind of ['sheet', 'text', 'comments'] as const) expect(detect({ kind, rows }).people).toBeLessThan(9)
  })
})
