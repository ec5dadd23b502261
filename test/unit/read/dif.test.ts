import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'

const header = 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\nTUPLES\r\n0,2\r\n""\r\nDATA\r\n0,0\r\n""\r\n'
const end = '-1,0\r\nEOD\r\n'

function row(...values: readonly string[]): string {
  return `-1,0\r\nBOT\r\n${values.join('')}`
}

const word = (text: string): string => `1,0\r\n"${text.replaceAll('"', '""')}"\r\n`
const number = (value: string, told = 'V'): string => `0,${value}\r\n${told}\r\n`

describe('the data interchange format', () => {
  test.each(['utf8', 'gbk', 'utf-16'])('Chinese words in %s', async (encoding) => {
    const table = row(word('产妇姓名'), word('联系电话')) + row(word('王小燕'), number('13800000001'))
    const read = await collectFile(iconv.encode(header + table + end, encoding))
    expect(read).toMatchObject({ format: 'dif', outcome: { kind: 'whole' } })
    expect(read.sheets[0]?.cells).toEqual([
      'A1 text 产妇姓名',
      'B1 text 联系电话',
      'A2 text 王小燕',
      'B2 number 13800000001',
    ])
  })

  test('quotes, breaks within them, words without any, and what is no number', async () => {
    const odd = row(
      word('说"是"'),
      '1,0\r\n"两\r\n行"\r\n',
      '1,0\r\n裸\r\n',
      number('1', 'TRUE'),
      number('0', 'NA'),
      word(''),
    )
    expect((await collectFile(Buffer.from(header + odd + end))).sheets[0]?.cells).toEqual([
      'A1 text 说"是"',
      'B1 text 两\n行',
      'C1 text 裸',
      'D1 boolean TRUE',
      'E1 error NA',
    ])
  })

  test('an empty table is read whole', async () => {
    expect(await collectFile(Buffer.from(header + end))).toMatchObject({ outcome: { kind: 'whole' }, texts: [] })
  })

  test('one that breaks off anywhere is never whole', async () => {
    const whole = header + row(word('王小燕'), number('1')).repeat(3) + end
    for (let length = header.length; length < whole.length - 3; length++) {
      const { outcome } = await collectFile(Buffer.from(whole.slice(0, length)))
      expect([length, outcome.kind]).toEqual([length, 'partial'])
    }
  })

  test.each([
    ['values before any row', header + word('x') + end],
    ['a type that nobody knows', header + row('7,0\r\nx\r\n') + end],
    ['no data', 'TABLE\r\n0,1\r\n"x"\r\n'],
  ])('%s: damaged', async (_, text) => {
    expect((await collectFile(Buffer.from(text))).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })

  test('a quote that never ends is a letter', async () => {
    const { outcome, texts } = await collectFile(Buffer.from(header + row('1,0\r\n"x\r\n') + row(word('y')) + end))
    expect([outcome, texts]).toEqual([{ kind: 'whole' }, ['"x', 'y']])
  })

  test('more columns and cells than there may be', async () => {
    const wide = await collectFile(Buffer.from(header + row(word('x').repeat(40)) + end), { limits: { columns: 16 } })
    expect([wide.outcome, wide.texts.length]).toEqual([{ kind: 'partial', reason: 'too-large' }, 16])
    const long = await collectFile(Buffer.from(header + row(word('x')).repeat(40) + end), { limits: { cells: 10 } })
    expect(long.outcome).toEqual({ kind: 'partial', reason: 'too-large' })
  })
})
