import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { cellDifferences } from '../../support/cell-differences.ts'
import { collectFile, type CollectedFile } from '../../support/collect-file.ts'
import { ownCells, sheetjsCells } from '../../support/library-cells.ts'

const names =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:o="urn:schemas-microsoft-com:office:office"'

function workbook(sheets: string, before = ''): string {
  return `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook ${names}>${before}${sheets}</Workbook>`
}

function sheet(rows: string, options = ''): string {
  return `<Worksheet ss:Name="日报"><Table>${rows}</Table>${options}</Worksheet>`
}

const cell = (text: string, attributes = ''): string =>
  `<Cell${attributes}><Data ss:Type="String">${text}</Data></Cell>`

function read(xml: string): Promise<CollectedFile> {
  return collectFile(Buffer.from(xml))
}

describe('XML spreadsheets of 2003', () => {
  test('cells and rows stand where they say, or where the one before ends', async () => {
    const rows = `<Row>${cell('a')}${cell('c', ' ss:Index="3"')}${cell('d')}</Row><Row ss:Index="5">${cell('e')}</Row><Row>${cell('f')}</Row>`
    const { outcome, format, sheets } = await read(workbook(sheet(rows)))
    expect({ outcome, format }).toEqual({ outcome: { kind: 'whole' }, format: 'spreadsheetml' })
    expect(sheets[0]?.cells).toEqual(['A1 text a', 'C1 text c', 'D1 text d', 'A5 text e', 'A6 text f'])
  })

  test('a row without cells may stand for several', async () => {
    const { sheets } = await read(workbook(sheet(`<Row>${cell('a')}</Row><Row ss:Span="3"/><Row>${cell('b')}</Row>`)))
    expect(sheets[0]?.cells).toEqual(['A1 text a', 'A6 text b'])
  })

  test('merged cells push the next one to the right', async () => {
    const rows = `<Row>${cell('王小燕', ' ss:MergeAcross="1" ss:MergeDown="1"')}${cell('c')}</Row><Row>${cell('x', ' ss:Index="3"')}</Row>`
    const [first] = (await read(workbook(sheet(rows)))).sheets
    expect(first?.cells).toEqual(['A1 text 王小燕', 'C1 text c', 'C2 text x'])
    expect(first?.merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }])
  })

  test.each(['SheetHidden', 'SheetVeryHidden'])('%s and hidden rows are read, and told as such', async (state) => {
    const hidden = sheet(
      `<Row ss:Hidden="1">${cell('藏')}</Row>`,
      `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>${state}</Visible></WorksheetOptions>`,
    )
    const { sheets } = await read(workbook(sheet(`<Row>${cell('a')}</Row>`) + hidden))
    expect(sheets.map(({ hidden: told, cells }) => [told, ...cells])).toEqual([
      [false, 'A1 text a'],
      [true, '!A1 text 藏'],
    ])
  })

  test('comments stand by themselves, at their cells, and are not the cell', async () => {
    const comment =
      '<Comment ss:Author="x"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>护士</B>：宝妈<Font>微信</Font></ss:Data></Comment>'
    const rows = `<Row>${cell('a')}<Cell><Data ss:Type="Number">3250</Data>${comment}</Cell></Row>`
    const { sheets } = await read(workbook(sheet(rows)))
    expect(sheets.map(({ kind, name, cells }) => [kind, name, ...cells])).toEqual([
      ['sheet', '日报', 'A1 text a', 'B1 number 3250'],
      ['comments', '日报', 'B1 text 护士：宝妈微信'],
    ])
  })

  test('entities, CDATA, rich text, dates, flags and errors; long numbers keep every digit', async () => {
    const rows =
      `<Row>${cell('a &amp; b &#x738B;&#10;c')}${cell('<![CDATA[<王>]]>')}` +
      '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>王</B><I>小燕</I></ss:Data></Cell>' +
      '<Cell><Data ss:Type="DateTime">2026-01-31T00:00:00.000</Data></Cell>' +
      '<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell>' +
      '<Cell><Data ss:Type="Number">110101202601011234</Data></Cell></Row>'
    expect((await read(workbook(sheet(rows)))).sheets[0]?.cells).toEqual([
      'A1 text a & b 王\nc',
      'B1 text <王>',
      'C1 text 王小燕',
      'D1 text 2026-01-31',
      'E1 boolean TRUE',
      'F1 error #REF!',
      'G1 number 110101202601011234',
    ])
  })

  test('prefixes for every element, and the properties of the document', async () => {
    const xml = `<?xml version="1.0"?><ss:Workbook ${names}><o:DocumentProperties><o:Title>新生儿日报</o:Title></o:DocumentProperties><ss:Worksheet ss:Name="S"><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type="String">a</ss:Data></ss:Cell></ss:Row></ss:Table></ss:Worksheet></ss:Workbook>`
    const { sheets } = await read(xml)
    expect(sheets.map(({ kind, cells }) => [kind, ...cells])).toEqual([
      ['sheet', 'A1 text a'],
      ['properties', 'A1 text 新生儿日报'],
    ])
  })

  test('an empty sheet is whole; a cut one and one with entities of its own are not', async () => {
    expect((await read(workbook(sheet('')))).outcome).toEqual({ kind: 'whole' })
    const damaged = { kind: 'partial', reason: 'damaged' }
    expect((await read(workbook(sheet(`<Row>${cell('a')}`)).slice(0, -30))).outcome).toEqual(damaged)
    const bomb = workbook(sheet(`<Row>${cell('&a;')}</Row>`)).replace(
      '<?mso',
      '<!DOCTYPE x [<!ENTITY a "王小燕">]><?mso',
    )
    const bombed = await read(bomb)
    expect(bombed.outcome).toEqual(damaged)
    expect(bombed.texts.join('')).not.toContain('王小燕')
  })

  test('indexes, spans and merges beyond reason cost nothing', async () => {
    const rows = `<Row ss:Index="999999999">${cell('a', ' ss:Index="99999" ss:MergeDown="99999999"')}</Row><Row ss:Span="4294967295"/><Row>${cell('b', ' ss:Index="-1"')}</Row>`
    const { outcome, texts } = await read(workbook(sheet(rows)))
    expect(outcome).toEqual({ kind: 'partial', reason: 'too-large' })
    expect(texts).toEqual(['b'])
  })

  test('words around the cells, and what a formula without a result says', async () => {
    const options =
      '<x:WorksheetOptions><x:PageSetup><x:Header x:Data="&amp;C王"/></x:PageSetup></x:WorksheetOptions><x:DataValidation><x:InputMessage>李</x:InputMessage><x:Value>&quot;赵&quot;</x:Value></x:DataValidation>'
    const before =
      '<ss:Names><ss:NamedRange ss:Name="n" ss:RefersTo="=&quot;钱&quot;"/><ss:NamedRange ss:Name="m" ss:RefersTo="=S!R1"/></ss:Names><o:CustomDocumentProperties><o:any>孙</o:any></o:CustomDocumentProperties>'
    const cells = `<Cell ss:Formula="=&quot;周&quot;"/>${cell('a', ' ss:Formula="=&quot;b&quot;" x:HRefScreenTip="吴"')}`
    const { outcome, texts } = await read(workbook(sheet(`<Row>${cells}</Row>`, options), before))
    expect(outcome).toEqual({ kind: 'whole' })
    expect(texts.filter((text) => text !== '')).toEqual(['周', 'a', '="钱"', '孙', '吴', '&C王', '李', '"赵"'])
  })

  test('our reader and the library say the same', async () => {
    const book = utils.book_new()
    const rows = Array.from({ length: 60 }, (_, i) => [
      `王${String(i)}`,
      i * 1.5,
      i % 3 === 0,
      null,
      `a<b>&"${String(i)}"`,
    ])
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '一')
    utils.book_append_sheet(book, utils.aoa_to_sheet([[], [null, null, 'x']]), '二')
    const file = write(book, { type: 'buffer', bookType: 'xlml' }) as Buffer
    expect(cellDifferences(ownCells((await collectFile(file)).sheets), sheetjsCells(file))).toEqual([])
  })
})
