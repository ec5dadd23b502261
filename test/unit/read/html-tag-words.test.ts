import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'

/** The cells of a page by their places; what it carries beside them stands on sheets of its own. */
async function sheetsOf(html: string): Promise<readonly (readonly string[])[]> {
  const { sheets, outcome } = await collectFile(Buffer.from(`<html><body>${html}</body></html>`))
  expect(outcome).toEqual({ kind: 'whole' })
  return sheets.map(({ cells }) => cells.map((cell) => cell.replace(' text ', ' ')))
}

const table = (cells: string, row = ''): string => `<table><tr ${row}>${cells}</tr></table>`

describe('words that tags of a row carry', () => {
  test.each([
    ['a hint on a masked phone', table('<td>王小燕</td><td title="13812345678">138****5678</td>'), '13812345678'],
    [
      'the number that Excel kept behind a short one',
      table('<td>王小燕</td><td x:num="13812345678">1.38E+10</td>'),
      '13812345678',
    ],
    [
      'the number that LibreOffice kept',
      table('<td>王小燕</td><td sdval="13812345678" sdnum="1033;">1.38E+10</td>'),
      '13812345678',
    ],
    [
      'data for a script, in single quotes',
      table(`<td>王小燕</td><td>看</td>`, `data-row='{"tel":"13812345678"}'`),
      '{"tel":"13812345678"}',
    ],
    [
      'what a click is called with',
      table(`<td>王小燕</td><td><a onclick="call(1, '13812345678')">看</a></td>`),
      '13812345678',
    ],
    ['a number to call', table('<td>王小燕</td><td><a href="tel:13812345678">打电话</a></td>'), '13812345678'],
    [
      'words about a picture',
      table('<td>王小燕</td><td>看<img src="a1234567890.png" alt="孕&#50;8周"></td>'),
      '孕28周',
    ],
    ['without quotes', table('<td>王小燕</td><td data-tel=13812345678>看</td>'), '13812345678'],
  ])('stand behind its cells: %s', async (_what, html, told) => {
    const [cells = []] = await sheetsOf(html)
    expect(cells[0]).toBe('A1 王小燕')
    expect(cells.slice(2)).toEqual([`C1 ${told}`])
  })

  test.each([
    ['what the row shows itself', table('<td title="王小燕">王小燕</td><td data-tel="13812345678">138 1234 5678</td>')],
    [
      'looks and what programs know parts by',
      table(
        '<td class="xl6520714" style="font-family:宋体" id="r13812345678">王小燕</td><td><a href="/list?page=12345678">2</a></td>',
      ),
    ],
    ['an input, which shows its value', table('<td>王小燕</td><td><input value="13812345678"></td>')],
  ])('are not told: %s', async (_what, html) => {
    const [cells = []] = await sheetsOf(html)
    expect(cells.every((cell) => /^[AB]1 /.test(cell))).toBe(true)
  })
})

test('words of tags outside of rows, and conditional comments, are told beside the page', async () => {
  const words = '<p title="王小燕 13812345678">看</p>'
  const comment = '<!--[if gte mso 9]><xml><o:Author>李文员</o:Author><o:Title>林美玉的名单</o:Title></xml><![endif]-->'
  const told = (await sheetsOf(words + comment)).slice(1).flat().join('\n')
  expect(told).toContain('王小燕 13812345678')
  expect(told).toContain('林美玉的名单')
  expect(told).not.toContain('李文员')
})

test('of a row of a hundred thousand hints as many as a sheet has columns are told, and that they are not all', async () => {
  const hints = Array.from({ length: 100_000 }, (_, n) => `<i title="${String(13_800_000_000 + n)}">字</i>`).join('')
  const { sheets, outcome } = await collectFile(Buffer.from(table(`<td>${hints}</td>`)))
  expect(outcome).toEqual({ kind: 'partial', reason: 'too-large' })
  expect(sheets[0]?.cells).toHaveLength(16_384)
})
