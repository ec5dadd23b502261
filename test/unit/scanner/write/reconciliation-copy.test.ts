import ExcelJS from 'exceljs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf } from '../../../support/copy-of.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const people = [
  ['王丽娜', '13812345670', 'ZY260301'],
  ['李秀英', '13912345671', 'ZY260302'],
  ['陈晓燕', '13712345672', 'ZY260303'],
  ['刘思雨', '13612345673', 'ZY260304'],
  // Two mothers of one name are two customers.
  ['王丽娜', '13512345674', 'ZY260305'],
] as const

async function numbersOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  changes: Parameters<typeof copyOf>[2] = {},
): Promise<Map<number, string[]>> {
  const folder = temporaryFolder()
  const [path, target] = [join(folder, '分娩日报.xlsx'), join(folder, 'copy.xlsx')]
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('日报')
  sheet.addRow([...headings])
  for (const row of rows) sheet.addRow([...row])
  await book.xlsx.writeFile(path)
  expect(await copyOf(path, target, { manner: 'reconciliation', ...changes })).toMatchObject({ kind: 'made' })
  const copy = new ExcelJS.Workbook()
  await copy.xlsx.readFile(target)
  const columns = new Map<number, string[]>()
  copy.worksheets[0]?.eachRow((row, number) => {
    if (number > 1) row.eachCell((cell, column) => columns.set(column, [...(columns.get(column) ?? []), cell.text]))
  })
  return columns
}

const first = () =>
  numbersOf(
    ['产妇姓名', '联系电话', '住院号', '分娩日期'],
    people.map(([name, phone, record]) => [name, phone, record, '2026-03-01']),
  )

describe('a reconciliation copy', () => {
  test('gives the same person the same customer number in two files, and two people two', async () => {
    const one = await first()
    const other = await numbersOf(
      ['分娩日期', '手机号', '宝妈姓名', '金额'],
      [...people]
        .reverse()
        .map(([name, phone]) => [
          '2026-03-01',
          `${phone.slice(0, 3)}-${phone.slice(3, 7)} ${phone.slice(7)}`,
          name,
          '9800',
        ]),
    )
    const customers = one.get(1) ?? []
    expect(new Set(customers).size).toBe(people.length)
    for (const number of customers) expect(number).toMatch(/^客户※[0-9A-Z]{10}$/u)
    expect([...(other.get(3) ?? [])].reverse()).toEqual(customers)
    expect(other.get(4)).toEqual(people.map(() => '9800'))
  })

  test('can be joined by any number that two files share', async () => {
    const one = await first()
    const other = await numbersOf(
      ['产妇姓名', '住院号', '分娩日期'],
      people.map(([name, , record]) => [name, record, '2026-03-01']),
    )
    expect(other.get(1)).toEqual(one.get(3))
    expect(other.get(2)).toEqual(one.get(3))
  })

  test('says nothing under another key', async () => {
    const one = await first()
    const other = await numbersOf(
      ['产妇姓名', '联系电话', '住院号', '分娩日期'],
      people.map(([name, phone, record]) => [name, phone, record, '2026-03-01']),
      { customerKey: new Uint8Array(32).fill(9) },
    )
    expect((other.get(1) ?? []).filter((number) => one.get(1)?.includes(number))).toEqual([])
  })
})
