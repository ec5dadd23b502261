import { describe, expect, test } from 'vitest'
import { collectXlsx } from '../../support/collect-cells.ts'
import { besides, oneRow as row, part, sheetsOf } from '../../support/collect-sheets.ts'
import { declaration, sheetPart, spreadsheet, xlsxFile, xlsxMembers } from '../../support/xlsx-file.ts'
import { zipFile } from '../../support/zip-file.ts'

describe('sheets', () => {
  test('all sheets in the order of the workbook, hidden ones told as such, epoch of 1904', async () => {
    const sheets = await sheetsOf({
      workbook:
        '<workbookPr date1904="1"/><sheets><sheet name="二月" sheetId="9" r:id="rId4" state="veryHidden"/><sheet name="一月" sheetId="2" r:id="rId1"/><sheet name="H" sheetId="3" r:id="rId5" state="hidden"/></sheets>',
      workbookRelations: [
        ['worksheet', '/xl/worksheets/sheet2.xml'],
        ['worksheet', 'worksheets/../worksheets/sheet3.xml'],
      ],
      parts: [
        { name: 'xl/worksheets/sheet2.xml', content: sheetPart(row) },
        { name: 'xl/worksheets/sheet3.xml', content: sheetPart(row) },
      ],
    })
    expect(sheets.map(({ name, hidden, epoch1904 }) => [name, hidden, epoch1904])).toEqual([
      ['二月', true, true],
      ['一月', false, true],
      ['H', true, true],
    ])
  })

  test('a sheet that lies in the file unlisted is read as hidden', async () => {
    const sheets = await sheetsOf({ parts: [{ name: 'xl/worksheets/sheet7.xml', content: sheetPart(row) }] })
    expect(sheets.map(({ name, hidden, cells }) => [name, hidden, cells.length])).toEqual([
      ['Sheet1', false, 1],
      ['', true, 1],
    ])
  })

  test('strict workbooks, capitals and backslashes in part names', async () => {
    const members = xlsxMembers({
      sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: '<si><t>甲</t></si>',
    })
    const odd = members.map((member) => ({
      ...member,
      name: member.name.replace('xl/sharedStrings.xml', 'XL\\SharedStrings.XML').replace('xl/workbook', '/xl/Workbook'),
      content: member.content
        .toString()
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll('Target="xl/workbook.xml"', 'Target="\\xl\\workbook.xml"'),
    }))
    const { outcome, cells } = await collectXlsx(zipFile(odd))
    expect(outcome).toEqual({ kind: 'whole' })
    expect(cells).toEqual(['A1 text 甲'])
  })

  test('two parts whose names differ in case only: which one counts is not known', async () => {
    const twice = [...xlsxMembers({ sheet: row }), { name: 'xl/worksheets/SHEET1.xml', content: sheetPart(row) }]
    expect((await collectXlsx(zipFile(twice))).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })

  test('chart sheets have no rows and are whole', async () => {
    const sheet = `${declaration}<chartsheet xmlns="${spreadsheet}"><headerFooter><oddHeader>&amp;L&amp;"宋体,Bold"&amp;12产妇名单&amp;R&amp;P &amp;&amp; co</oddHeader></headerFooter></chartsheet>`
    expect(await besides({ sheet })).toEqual([['properties', 'Sheet1', 'A1 text 产妇名单', 'A2 text & co']])
  })
})

describe('beside the grid', () => {
  test('notes and threaded comments, at their cells', async () => {
    const got = await besides({
      sheetRelations: [
        ['comments', '../comments1.xml'],
        ['threadedComment', '../threadedComments/threadedComment1.xml'],
      ],
      parts: [
        part(
          'xl/comments1.xml',
          '<comments><authors><author>a</author></authors><commentList><comment ref="C3" authorId="0"><text><r><rPr><b/></rPr><t>a:</t></r><r><t xml:space="preserve"> 产妇张小丽</t></r><rPh><t>x</t></rPh></text></comment></commentList></comments>',
        ),
        part(
          'xl/threadedComments/threadedComment1.xml',
          '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>电话 13800000000</text></threadedComment></ThreadedComments>',
        ),
      ],
    })
    expect(got).toEqual([
      ['comments', 'Sheet1', 'C3 text a: 产妇张小丽'],
      ['comments', 'Sheet1', 'B2 text 电话 13800000000'],
    ])
  })

  test('columns of table objects', async () => {
    const table =
      '<table displayName="出生表" ref="A1:B2"><tableColumns><tableColumn id="1" name="母亲姓名"/><tableColumn id="2" name="体重"/></tableColumns></table>'
    const wish = {
      sheetRelations: [['table', '../tables/table1.xml']] as const,
      parts: [part('xl/tables/table1.xml', table)],
    }
    expect(await besides(wish)).toEqual([
      ['properties', 'Sheet1', 'A1 text 出生表', 'A2 text 母亲姓名', 'B2 text 体重'],
    ])
  })

  test('text boxes, alternative texts, charts and older drawings', async () => {
    const drawing =
      '<xdr:wsDr><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1" descr="名单截图"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>产妇：</a:t></a:r><a:r><a:t>张小丽</a:t></a:r></a:p><a:p><a:r><a:t>第二行</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>'
    const chart =
      '<c:chartSpace><c:cat><c:strCache><c:pt idx="0"><c:v>一月</c:v></c:pt></c:strCache></c:cat></c:chartSpace>'
    const vml =
      '<xml><v:shape><v:textbox><div style="x">便签 <font>李娜<br></font></div></v:textbox><x:ClientData><x:Anchor>1, 2</x:Anchor></x:ClientData></v:shape></xml>'
    const got = await besides({
      sheetRelations: [['drawing', '../drawings/drawing1.xml']],
      parts: [
        part('xl/drawings/drawing1.xml', drawing),
        part('xl/charts/chart1.xml', chart),
        part('xl/drawings/vmlDrawing1.vml', vml),
        part(
          'xl/drawings/_rels/drawing1.xml.rels',
          '<Relationships><Relationship Id="a" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>',
        ),
      ],
    })
    expect(got).toEqual([
      ['drawing', 'Sheet1', 'A1 text 名单截图', 'A2 text 产妇：张小丽', 'A3 text 第二行'],
      ['drawing', 'Sheet1', 'A1 text 一月'],
      ['drawing', '', 'A1 text 便签 李娜'],
    ])
  })

  test('what a link to another workbook has kept', async () => {
    const link =
      '<externalLink><externalBook><sheetNames><sheetName val="X"/><sheetName val="花名册"/></sheetNames><sheetDataSet><sheetData sheetId="1"><row r="2"><cell r="A2" t="str"><v>张小丽</v></cell><cell r="C2"><v>3200</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>'
    expect(await besides({ parts: [part('xl/externalLinks/externalLink1.xml', link)] })).toEqual([
      ['cache', '花名册', 'A2 text 张小丽', 'C2 number 3200'],
    ])
  })

  test('whole rows out of a pivot cache, grouped fields left out of their places', async () => {
    const definition =
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:C9" sheet="日报"/></cacheSource><cacheFields><cacheField name="产妇姓名"><sharedItems><s v="张小丽"/><s v="李娜"/></sharedItems></cacheField><cacheField name="月" databaseField="0"><fieldGroup><groupItems><s v="一月"/></groupItems></fieldGroup></cacheField><cacheField name="体重"><sharedItems/></cacheField><cacheField name="电话"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>'
    const records =
      '<pivotCacheRecords><r><x v="1"/><n v="3200"/><s v="13800000000"/></r><r><x v="0"/><m/><n v="5"><tpls><tpl/></tpls></n></r></pivotCacheRecords>'
    const got = await besides({
      parts: [
        part('xl/pivotCache/pivotCacheDefinition1.xml', definition),
        part('xl/pivotCache/pivotCacheRecords1.xml', records),
        part(
          'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
          '<Relationships><Relationship Id="a" Type="x/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>',
        ),
      ],
    })
    expect(got).toEqual([
      [
        'cache',
        '日报',
        ...['A1 text 产妇姓名', 'B1 text 体重', 'C1 text 电话'],
        ...['A2 text 李娜', 'B2 number 3200', 'C2 text 13800000000'],
        ...['A3 text 张小丽', 'C3 number 5'],
      ],
    ])
  })

  test('a pivot cache without records gives each field by itself', async () => {
    const definition =
      '<pivotCacheDefinition><cacheFields><cacheField name="产妇姓名"><sharedItems><s v="张小丽"/></sharedItems></cacheField><cacheField name="空"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>'
    expect(await besides({ parts: [part('xl/pivotCache/pivotCacheDefinition1.xml', definition)] })).toEqual([
      ['cache', '', 'A1 text 产妇姓名', 'A2 text 张小丽'],
    ])
  })

  test('what cells held before, in the log of a shared workbook', async () => {
    const log =
      '<revisions><rcc rId="1" sId="1"><oc r="B2" t="inlineStr"><is><t>张小丽</t></is></oc><nc r="B2"><v>7</v></nc></rcc></revisions>'
    expect(await besides({ parts: [part('xl/revisions/revisionLog1.xml', log)] })).toEqual([
      ['cache', '', 'B2 text 张小丽', 'B2 text 7'],
    ])
  })

  test('a part that nobody knows, as records; those of programs are left out', async () => {
    const list = '<list><mother><name>张小丽</name><phone>13800000001</phone></mother></list>'
    const records = ['A2 text mother.name', 'B2 text mother.phone', 'A3 text 张小丽', 'B3 text 13800000001']
    const known = ['xl/theme/theme1.xml', 'xl/calcChain.xml', 'customXml/itemProps1.xml', 'xl/charts/style1.xml']
    const unknown = ['xl/list.xml', 'xl/theme/list.xml', 'docProps/list.xml', 'other/calcChains.xml']
    expect(await besides({ parts: [...known, ...unknown].map((name) => part(name, list)) })).toEqual(
      unknown.map(() => ['sheet', '', ...records]),
    )
  })

  test.each([
    ['no markup', '张小丽 13800000001\n李娜 13800000002', ['A1 text 张小丽 13800000001', 'A2 text 李娜 13800000002']],
    ['markup that breaks off', '<list><m>张&#x5C0F;丽', ['A1 text list  m 张小丽']],
  ])('a part called XML that has %s, line by line', async (_, content, expected) => {
    expect(await besides({ parts: [{ name: 'xl/list.xml', content }] })).toEqual([['sheet', '', ...expected]])
  })

  test('the remark on a name, and what a scenario puts into cells', async () => {
    const got = await besides({
      workbook:
        '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="a" comment="张小丽">Sheet1!$A$1</definedName><definedName name="b">Sheet1!$A$1</definedName></definedNames>',
      tail: '<scenarios><scenario name="王" comment="剖宫产"><inputCells r="A1" val="13800000001"/></scenario></scenarios>',
    })
    expect(got).toEqual([
      ['properties', 'Sheet1', 'A1 text 王', 'A2 text 剖宫产', 'A3 text 13800000001'],
      ['properties', '', 'A1 text a: 张小丽'],
    ])
  })

  test('a data model cannot be read, and that is said', async () => {
    const { outcome } = await collectXlsx(xlsxFile({ parts: [{ name: 'xl/model/item.data', content: 'x' }] }))
    expect(outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
  })
})
