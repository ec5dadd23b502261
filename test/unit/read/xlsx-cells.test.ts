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
    ['inline text after an empty value', '<c r="A1" t="inlineStr"><v></v><is><t>王</t></is></c>', ['A1 text 王']],
    ['inline text after no value', '<c r="A1" t="inlineStr"><v/><is><t>王</t></is></c>', ['A1 text 王']],
    ['an empty value after inline text', '<c r="A1" t="inlineStr"><is><t>王</t></is><v/></c>', ['A1 text 王']],
    ['an empty value after a value', '<c r="A1" t="str"><v>王</v><v></v></c>', ['A1 text 王']],
    ['the same twice', '<c r="A1" t="inlineStr"><is><t>王</t></is><v>王</v></c>', ['A1 text 王']],
    ['a number that is none', '<c r="A1"><v>😀</v></c>', ['A1 number 😀']],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc_x000D_</v></c>', ['A1 text a\nb\nc\r']],
  ])('%s', async (_, cells, expected) => {
    expect(await cellsOf(`<row r="1">${cells}</row>`)).toEqual(expected)
  })

  test.each([
    ['inline text before a value', '<c r="B1" t="inlineStr"><is><t>王</t></is><v>1.0</v></c>', '1.0', '王'],
    ['inline text behind a value', '<c r="B1" t="inlineStr"><v>1.0</v><is><r><t>王</t></r></is></c>', '1.0', '王'],
    ['two values', '<c r="B1" t="str"><v>王</v><v>1.0</v></c>', '1.0', '王'],
    ['two shared values', '<c r="B1" t="s"><v>0</v><v>1</v></c>', ' 联系 电话', '产妇姓名'],
  ])('a cell with %s shows one and tells both', async (_, cell, shown, beside) => {
    const sheet = `<row r="3">${cell}<c r="C3"><v>7</v></c></row>`
    const { outcome, sheets } = await collectXlsx(xlsxFile({ sheet, strings }))
    expect(outcome).toEqual({ kind: 'whole' })
    expect(sheets.slice(0, 2).map(({ kind, name, cells }) => [kind, name, cells])).toEqual([
      ['sheet', 'Sheet1', [`B3 text ${shown}`, 'C3 number 7']],
      ['comments', 'Sheet1', [`B3 text ${beside}`]],
    ])
  })

  test('a list of second values is told row by row, in whatever pieces its part comes', async () => {
    const names = Array.from({ length: 3000 }, (_, i) => `张${String(i)}`)
    const cells = (name: string): string =>
      `<c t="str"><v>${name}</v><v>0</v></c><c t="inlineStr"><is><t>138</t></is><v>1</v></c>`
    const sheet = names.map((name) => `<row>${cells(name)}</row>`).join('')
    const { outcome, sheets } = await collectXlsx(xlsxFile({ sheet }))
    expect(outcome).toEqual({ kind: 'whole' })
    expect(sheets[1]?.cells).toEqual(
      names.flatMap((name, i) => [`A${String(i + 1)} text ${name}`, `B${String(i + 1)} text 138`]),
    )
  })

  test('words in formulas that show something else, once for all cells that say them', async () => {
    const formulas = [
      'N("张小丽 13800000001")',
      'IF(A1=&quot;&quot;,&#x22;Li Na&#34;,"13800000002")',
      'IF(A2="","Li Na","13800000002")',
      'IF(A3="","",B3&amp;"Yes")',
      'SUM(A1:A9)',
      '"Wang Fang"&amp;""',
    ]
    const sheet = formulas.map((formula) => `<row><c><f>${formula}</f><v>0</v></c></row>`).join('')
    const { outcome, sheets } = await collectXlsx(xlsxFile({ sheet }))
    expect(outcome).toEqual({ kind: 'whole' })
    expect(sheets[1]?.kind).toBe('properties')
    expect(sheets[1]?.cells).toEqual([
      'A1 text 张小丽 13800000001',
      ...['A2 text Li Na', 'B2 text 13800000002'],
      'A3 text Wang Fang',
    ])
  })

  test.each([
    ['a value that is not closed', '<c r="A1" t="str"><v>王</c>', '', ['A1 text 王']],
    ['a value that another cuts off', '<c r="A1" t="str"><v>王<v>0</v></v></c>', '', ['A1 text 0', 'A1 text 王']],
    ['a value that the row cuts off', '<c r="A1" t="str"><v>王', '', ['A1 text 王']],
    ['a second table of rows', '<c r="A1"><v>0</v></c>', '<sheetData><row/></sheetData>', ['A1 number 0']],
  ])('a sheet is not read whole with %s', async (_, cells, tail, expected) => {
    const { outcome, sheets } = await collectXlsx(xlsxFile({ sheet: `<row r="1">${cells}</row>`, tail }))
    expect(outcome).toEqual({ kind: 'partial', reason: 'damaged' })
    expect(sheets.flatMap((sheet) => sheet.cells)).toEqual(expected)
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
