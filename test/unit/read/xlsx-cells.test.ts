import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { ReadBudget } from '../../../main/scanner/read/read-budget.ts'
import { readXlsx } from '../../../main/scanner/read/xlsx/read-xlsx.ts'
import { collectXlsx, CollectingSink } from '../../support/collect-cells.ts'
import { declaration, spreadsheet, xlsxFile } from '../../support/xlsx-file.ts'

const strings =
  '<si><t>产妇姓名</t></si><si><t xml:space="preserve"> 联系 电话</t></si><si><t>a&lt;b &#x4E2D;_x000D_</t></si>'

async function cellsOf(sheet: string | Buffer, more: Parameters<typeof xlsxFile>[0] = {}): Promise<readonly string[]> {
  const { outcome, cells } = await collectXlsx(xlsxFile({ sheet, strings, ...more }))
  expect(outcome).toEqual({ kind: 'whole' })
  return cells
}

describe('cells', () => {
  test.each([
    ['shared', '<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>', ['A1 text 产妇姓名', 'C1 text  联系 电话']],
    ['shared with entities and escapes', '<c r="A1" t="s"><v>2</v></c>', ['A1 text a<b 中\r']],
    ['number', '<c r="A1"><v>42</v></c><c r="B1" t="n"><v>-3.50</v></c>', ['A1 number 42', 'B1 number -3.50']],
    ['18 digits', '<c r="A1"><v>310101199003071234</v></c>', ['A1 number 310101199003071234']],
    ['leading zero', '<c r="A1"><v>007</v></c>', ['A1 number 007']],
    ['exponent of a whole number', '<c r="A1"><v>1.3812345678E10</v></c>', ['A1 number 13812345678']],
    ['exponent of a fraction', '<c r="A1"><v>1.5E-3</v></c>', ['A1 number 1.5E-3']],
    ['inline', '<c r="A1" t="inlineStr"><is><t>张小丽</t></is></c>', ['A1 text 张小丽']],
    ['inline, rich', '<c r="A1" t="inlineStr"><is><r><t>张</t></r><r><t>小&amp;</t></r></is></c>', ['A1 text 张小&']],
    ['formula with text', '<c r="A1" t="str"><f>B1&amp;C1</f><v>李&quot;娜</v></c>', ['A1 text 李"娜']],
    ['formula with number', '<c r="A1"><f t="shared" ref="A1:A9" si="0">1+1</f><v>2</v></c>', ['A1 number 2']],
    ['boolean', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', ['A1 boolean TRUE', 'B1 boolean FALSE']],
    ['error', '<c r="A1" t="e"><v>#N/A</v></c>', ['A1 error #N/A']],
    ['ISO date', '<c r="A1" t="d"><v>2026-03-01</v></c>', ['A1 text 2026-03-01']],
    ['no references', '<c><v>1</v></c><c/><c t="s"><v>0</v></c>', ['A1 number 1', 'C1 text 产妇姓名']],
    ['mixed references', '<c r="C1"><v>1</v></c><c><v>2</v></c>', ['C1 number 1', 'D1 number 2']],
    ['empty cells', '<c r="A1" s="1"/><c r="B1"></c><c r="C1"><v></v></c><c r="D1"><v>4</v></c>', ['D1 number 4']],
    ['columns that do not ascend', '<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>', ['A1 number 1', 'B1 number 2']],
    ['lower-case reference', '<c r="ab1"><v>1</v></c>', ['AB1 number 1']],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<c r="B1"><v>&]]></v></c>', ['A1 text <c r="B1"><v>&']],
    ['comments', '<!-- <c r="A1"><v>9</v></c> --><c r="B1"><v><!-- x -->7</v></c>', ['B1 number 7']],
    ['single quotes and spaces', "<c  r = 'B1'\n t='s' ><v > 0 </v ></c >", ['B1 text 产妇姓名']],
    ['greater-than in an attribute', '<c r="A1" x="a>b"><f x=">">1</f><v>5</v></c>', ['A1 number 5']],
    // The next two were found by the fuzzer.
    [
      'a value closed but never opened',
      '<c r="A1"><v>1</v></c><c r="B1"></v></c><c r="C1"><v>3</v></c>',
      ['A1 number 1', 'C1 number 3'],
    ],
    ['a number that is none', '<c r="A1"><v>😀</v></c>', ['A1 number 😀']],
    ['a value after inline text', '<c r="A1" t="inlineStr"><is><t>a</t></is><v>b</v></c>', ['A1 text b']],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc_x000D_</v></c>', ['A1 text a\nb\nc\r']],
  ])('%s', async (_, cells, expected) => {
    expect(await cellsOf(`<row r="1">${cells}</row>`)).toEqual(expected)
  })

  test('rows without numbers, hidden and empty ones', async () => {
    const sheet =
      '<row><c><v>1</v></c></row><row r="5" hidden="1"><c><v>2</v></c></row><row/><row></row><row><c><v>3</v></c></row>'
    expect(await cellsOf(sheet)).toEqual(['A1 number 1', '!A5 number 2', 'A8 number 3'])
  })

  test('a row number that no sheet has', async () => {
    const sheet = '<row r="3"><c><v>1</v></c></row><row r="2319999999"><c><v>2</v></c></row>'
    expect(await cellsOf(sheet)).toEqual(['A3 number 1', 'A4 number 2'])
  })

  test('dates by style, built in and custom', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="[Red]0.00E+00&quot;day&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="31"/></cellXfs>'
    const sheet = `<row r="1">${[0, 1, 2, 3, 4].map((style) => `<c s="${String(style)}"><v>45000</v></c>`).join('')}</row>`
    const kinds = (await cellsOf(sheet, { styles })).map((cell) => cell.split(' ')[1])
    expect(kinds).toEqual(['number', 'date', 'date', 'number', 'date'])
  })

  test.each(['utf16le', 'utf16be', 'gb18030'])('a part in %s', async (encoding) => {
    const label = encoding === 'gb18030' ? 'GB18030' : 'UTF-16'
    const xml = `<?xml version="1.0" encoding="${label}"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>A</v></c></row></sheetData></worksheet>`
    const part = encoding === 'gb18030' ? gbPart(xml) : Buffer.from(`\uFEFF${xml}`, 'utf16le')
    expect(await cellsOf(encoding === 'utf16be' ? part.swap16() : part)).toEqual([
      encoding === 'gb18030' ? 'A1 text 张' : 'A1 text A',
    ])
  })

  test('any prefix for any element', async () => {
    const part = `${declaration}<x:worksheet xmlns:x="${spreadsheet}"><x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="B2" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    expect(await cellsOf(part)).toEqual(['A2 text 产妇姓名', 'B2 text 乙'])
  })

  test('rows beside sheetData are no rows', async () => {
    expect(await cellsOf('<row r="1"><c><v>1</v></c></row>', { tail: '<from><row>3</row></from>' })).toEqual([
      'A1 number 1',
    ])
  })

  test('phonetic readings are left out, counts that lie and a false dimension do not matter', async () => {
    const sst = `${declaration}<sst count="1" uniqueCount="900000000"><si><r><rPr><b/></rPr><t>課</t></r><r><t>長</t></r><rPh sb="0" eb="1"><t>カチョウ</t></rPh><phoneticPr fontId="1"/></si><si><t>x</t><rPh sb="0" eb="1"><t>y</t></rPh></si><si/><si><t/></si></sst>`
    const sheet = `${declaration}<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row></sheetData></worksheet>`
    const parts = [{ name: 'xl/sharedStrings.xml', content: sst }]
    expect(await cellsOf(sheet, { parts })).toEqual(['A1 text 課長', 'B1 text x', 'C1 text ', 'D1 text '])
  })

  test('merged areas', async () => {
    const tail = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$D$4"/></mergeCells>'
    const { sheets } = await collectXlsx(xlsxFile({ tail, sheet: '<row r="1"><c><v>1</v></c></row>' }))
    expect(sheets[0]?.merged).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ])
  })

  // Found by the fuzzer, seed f22c, mutants 555 and 38735.
  test.each([
    ['a cell in a formula', '<c t="str"><f>A1<c r="F6"/></f><v>值</v></c><c><v>1</v></c>', ['G1 number 1']],
    ['a cell that the next one cuts off', '<c><v>1</v><c><v>2</v></c>', ['A1 number 1', 'B1 number 2']],
    ['a cell that its row cuts off', '<c t="str"><v>值</v>', ['A1 text 值']],
  ])('%s may hide a value, so that the sheet is not whole', async (_, row, expected) => {
    const { outcome, cells } = await collectXlsx(xlsxFile({ sheet: `<row>${row}</row>` }))
    expect(outcome).toEqual({ kind: 'partial', reason: 'damaged' })
    expect(cells).toEqual(expected)
  })

  test('the same string has the same id, other cells have none', async () => {
    const ids: number[] = []
    const sink = new CollectingSink()
    const note = sink.row.bind(sink)
    sink.row = (row) => {
      for (let i = 0; i < row.count; i++) ids.push(row.textId(i))
      note(row)
    }
    const sheet = '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>1</v></c></row>'
    await readXlsx(xlsxFile({ sheet, strings }), sink, new ReadBudget(defaultPolicy.limits))
    // The last is the string that no cell shows, told behind the sheets.
    expect(ids).toEqual([1, 0, 1, -1, -1])
  })
})

/** `A` becomes the two bytes of 张, which mean nothing in UTF-8. */
function gbPart(xml: string): Buffer {
  const [before = '', after = ''] = xml.split('<v>A')
  return Buffer.concat([Buffer.from(`${before}<v>`), Buffer.from([0xd5, 0xc5]), Buffer.from(after)])
}
