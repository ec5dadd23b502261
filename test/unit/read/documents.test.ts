import { describe, expect, test } from 'vitest'
import { utils, write } from '@e965/xlsx'
import { collectFile } from '../../support/collect-file.ts'
import { madeUpPdf } from '../../support/made-up-pdf.ts'
import { xlsxMembers } from '../../support/xlsx-file.ts'
import { zipFile } from '../../support/zip-file.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function paragraph(text: string): string {
  return `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

function docx(body: string, more: readonly { name: string; content: string | Buffer }[] = []): Buffer {
  return zipFile([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ])
}

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

describe('Word documents', () => {
  test('a title stands above its table, cells under their columns', async () => {
    const table = `<w:tbl><w:tr>${cell('姓名')}${cell('电话')}</w:tr><w:tr>${cell('王小燕')}${cell('13800000001')}</w:tr></w:tbl>`
    const read = await collectFile(docx(paragraph('产妇名单') + table))
    expect(read).toMatchObject({ format: 'docx', outcome: { kind: 'whole' } })
    expect(read.sheets[0]?.cells).toEqual([
      'A1 text 产妇名单',
      'A2 text 姓名',
      'B2 text 电话',
      'A3 text 王小燕',
      'B3 text 13800000001',
    ])
  })

  test('merged cells keep what is right of them in its column, and say the same in every row', async () => {
    const first = `<w:tr>${cell('一院', '<w:vMerge w:val="restart"/>')}${cell('王', '<w:gridSpan w:val="2"/>')}${cell('甲')}</w:tr>`
    const second = `<w:tr>${cell('', '<w:vMerge/>')}${cell('林')}${cell('乙')}${cell('丙')}</w:tr>`
    const read = await collectFile(docx(`<w:tbl>${first}${second}</w:tbl>`))
    expect(read.sheets[0]?.cells).toEqual([
      'A1 text 一院',
      'B1 text 王',
      'D1 text 甲',
      'A2 text 一院',
      'B2 text 林',
      'C2 text 乙',
      'D2 text 丙',
    ])
    expect(read.sheets[0]?.merged).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }])
  })

  test('parts of any name, words for those who do not see a picture, and variables are read', async () => {
    const document = (body: string): string => `<w:document ${w}><w:body>${body}</w:body></w:document>`
    const read = await collectFile(
      zipFile([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/main.xml', content: document(paragraph('王小燕')) },
        { name: 'word/myHeader.xml', content: `<w:hdr ${w}>${paragraph('产妇名单')}</w:hdr>` },
        { name: 'word/document.xml', content: document('<w:p><wp:docPr id="1" descr="林美玉" title="赵"/></w:p>') },
        { name: 'word/settings.xml', content: `<w:settings ${w}><w:docVar w:name="a" w:val="陈丽"/></w:settings>` },
        { name: 'word/styles.xml', content: `<w:styles ${w}>${paragraph('样式')}</w:styles>` },
        { name: '名单.xml', content: '<list><t>孙</t></list>' },
      ]),
    )
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts.join(' ').split(/\s+/).sort()).toEqual(
      ['王小燕', '产妇名单', '林美玉', '赵', '陈丽', 't', '孙'].sort(),
    )
  })

  test('headers, comments and deleted words are read', async () => {
    const read = await collectFile(
      docx('<w:p><w:del><w:r><w:delText>删掉的</w:delText></w:r></w:del></w:p>', [
        { name: 'word/header1.xml', content: `<w:hdr ${w}>${paragraph('页眉')}</w:hdr>` },
        {
          name: 'word/comments.xml',
          content: `<w:comments ${w}><w:comment>${paragraph('批注')}</w:comment></w:comments>`,
        },
      ]),
    )
    expect(read.sheets.map(({ kind, name, cells }) => [kind, name, ...cells])).toEqual([
      ['sheet', 'document', 'A1 text 删掉的'],
      ['sheet', 'header1', 'A1 text 页眉'],
      ['comments', 'comments', 'A1 text 批注'],
    ])
  })

  test('an embedded workbook is read', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['内嵌']]), 'S')
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const content = write(book, { type: 'buffer', bookType }) as Buffer
      const read = await collectFile(docx(paragraph('x'), [{ name: 'word/embeddings/sheet.bin', content }]))
      expect(read.outcome).toEqual({ kind: 'whole' })
      expect(read.texts).toContain('内嵌')
    }
  })

  test('a workbook embedded in a workbook or in slides is read', async () => {
    const inner = utils.book_new()
    utils.book_append_sheet(inner, utils.aoa_to_sheet([['内嵌']]), 'S')
    const content = write(inner, { type: 'buffer', bookType: 'xlsx' }) as Buffer
    const outer = [...xlsxMembers({}), { name: 'xl/embeddings/Microsoft_Excel_Worksheet.xlsx', content }]
    const slides = [
      { name: 'ppt/slides/slide1.xml', content: '<p:sld><a:p><a:r><a:t>幻灯片</a:t></a:r></a:p></p:sld>' },
      { name: 'ppt/embeddings/oleObject1.bin', content },
    ]
    for (const members of [outer, slides]) {
      const read = await collectFile(zipFile(members))
      expect(read.outcome).toEqual({ kind: 'whole' })
      expect(read.texts).toContain('内嵌')
    }
  })

  test('entities of its own, and a document cut short, are not read whole', async () => {
    const bomb = zipFile([
      {
        name: 'word/document.xml',
        content: `<!DOCTYPE d [<!ENTITY a "王小燕">]><w:document ${w}><w:p><w:t>&a;</w:t></w:p></w:document>`,
      },
    ])
    expect((await collectFile(bomb)).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
    expect((await collectFile(docx('<w:p><w:r><w:t>开了头'))).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })
})

describe('OpenDocument', () => {
  const ods = (table: string, more: readonly { name: string; content: string }[] = []): Buffer =>
    zipFile([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      {
        name: 'content.xml',
        content: `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
      },
      ...more,
    ])

  test('long numbers keep every digit, comments and spaces are read, readings of names are not', async () => {
    const table = `<table:table table:name="表"><table:table-row><table:table-cell office:value-type="float" office:value="110101202601011234"><text:p>1.1E+17</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"/><table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>王<text:s text:c="2"/><text:ruby><text:ruby-base>燕</text:ruby-base><text:ruby-text>yan</text:ruby-text></text:ruby></text:p></table:table-cell></table:table-row></table:table>`
    const read = await collectFile(ods(table))
    expect(read).toMatchObject({ format: 'ods', outcome: { kind: 'whole' } })
    expect(read.sheets.map(({ kind, name, cells }) => [kind, name, ...cells])).toEqual([
      ['sheet', '表', 'A1 number 110101202601011234', 'E1 text 王  燕'],
      ['comments', '表', 'E1 text 批注'],
    ])
  })

  test('a row that fills the sheet by a number is not read a million times', async () => {
    const row =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>满</text:p></table:table-cell></table:table-row>'
    const read = await collectFile(ods(`<table:table table:name="S">${row}</table:table>`))
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts.length).toBeLessThanOrEqual(10_000)
  })

  test('an encrypted one is told by its manifest', async () => {
    const manifest = {
      name: 'META-INF/manifest.xml',
      content: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    }
    expect((await collectFile(ods('', [manifest]))).outcome).toEqual({ kind: 'partial', reason: 'encrypted' })
  })

  test('words shown beside another value, for shapes, in objects of any name, and XML that is no part', async () => {
    const cell =
      '<table:table-cell office:value-type="string" office:string-value="甲"><text:p>王小燕</text:p></table:table-cell>'
    const table = `<table:table><table:shapes><svg:desc>林美玉</svg:desc></table:shapes><table:table-row>${cell}</table:table-row></table:table>`
    const read = await collectFile(
      ods(table, [
        { name: 'Obj101/content.xml', content: '<a xmlns:text="x"><text:p>赵</text:p></a>' },
        { name: '名单.xml', content: '<a><b>孙</b></a>' },
      ]),
    )
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts).toEqual(expect.arrayContaining(['甲', '王小燕', '林美玉', '赵', '孙']))
  })
})

describe('pages', () => {
  test('HTML saved as a workbook: title, spans and entities', async () => {
    const html = `<html><head><title>日报</title><style>td{x:"<td>"}</style></head><body><table><tr><td colspan=2>合并&nbsp;A<td>C<tr><td rowspan="2">王&#23567;燕</td><td>1</td></tr><tr><td>2</table>尾`
    const read = await collectFile(Buffer.from(html))
    expect(read).toMatchObject({ format: 'html', outcome: { kind: 'whole' } })
    expect(read.sheets[0]?.cells).toEqual([
      'A1 text 日报',
      'A2 text 合并 A',
      'C2 text C',
      'A3 text 王小燕',
      'B3 text 1',
      'B4 text 2',
      'A5 text 尾',
    ])
  })

  test('PDF words find their rows and columns again, over pages', async () => {
    const read = await collectFile(
      madeUpPdf([
        [['新生儿日报'], ['姓名', '电话', '医院'], ['王小燕', '13800000001', '一院'], ['林美玉', '', '二院']],
        [['陈静', '13800000003', '一院']],
      ]),
    )
    expect(read).toMatchObject({ format: 'pdf', outcome: { kind: 'whole' } })
    expect(read.sheets).toHaveLength(1)
    expect(read.sheets[0]?.cells).toEqual([
      'A1 text 新生儿日报',
      'A2 text 姓名',
      'B2 text 电话',
      'C2 text 医院',
      'A3 text 王小燕',
      'B3 text 13800000001',
      'C3 text 一院',
      'A4 text 林美玉',
      'C4 text 二院',
      'A5 text 陈静',
      'B5 text 13800000003',
      'C5 text 一院',
    ])
  })

  test('a PDF of pictures is unsupported, one of nothing is whole', async () => {
    const words = madeUpPdf([[['王小燕']]]).toString('latin1')
    const [shown = ''] = /BT .*? ET/.exec(words) ?? []
    const picture = 'BI /W 1 /H 1 /CS /G /BPC 8 ID x EI'
    expect(shown.length).toBeGreaterThanOrEqual(picture.length)
    const page = (content: string): Buffer => Buffer.from(words.replace(shown, content.padEnd(shown.length)), 'latin1')
    expect((await collectFile(page(picture))).outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
    expect((await collectFile(page(''))).outcome).toEqual({ kind: 'whole' })
  })

  test('a PDF that is none is damaged', async () => {
    expect((await collectFile(Buffer.from('%PDF-1.7\nnothing'))).outcome).toEqual({
      kind: 'partial',
      reason: 'damaged',
    })
  })
})
