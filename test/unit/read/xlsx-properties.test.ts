import { describe, expect, test } from 'vitest'
import { besides, part, sheetsOf } from '../../support/collect-sheets.ts'

describe('words that no cell shows', () => {
  test('properties, names that stand for words, lists of validations, tooltips, headers', async () => {
    const got = await besides({
      workbook:
        '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="n">"张小丽,李娜"</definedName><definedName name="m">Sheet1!$A$1</definedName></definedNames>',
      tail: '<dataValidations><dataValidation><formula1>"张,李"</formula1></dataValidation><dataValidation><formula1>$A$1</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" tooltip="提示"/></hyperlinks><headerFooter><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter>',
      parts: [
        part(
          'docProps/core.xml',
          '<cp:coreProperties><dc:title>新生儿日报</dc:title><dcterms:created>2026</dcterms:created></cp:coreProperties>',
        ),
        part(
          'docProps/custom.xml',
          '<Properties><property name="科室"><vt:lpwstr>产科</vt:lpwstr></property></Properties>',
        ),
      ],
    })
    expect(got).toEqual([
      ['properties', 'Sheet1', 'A1 text 张', 'A2 text 李', 'A3 text 提示', 'A4 text 第 页'],
      ['properties', '', 'A1 text title', 'B1 text 新生儿日报'],
      ['properties', '', 'A1 text 科室', 'B1 text 产科'],
      ['properties', '', 'A1 text n: "张小丽,李娜"'],
    ])
  })

  test('names of places that hold a number, and what links lead to where that names somebody', async () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="https://a.example/?n=%E7%8E%8B%E8%8A%B3&amp;t=13812345678" TargetMode="External"/>' +
      '<Relationship Id="rId2" Type="x/hyperlink" Target="https://a.example/help" TargetMode="External"/></Relationships>'
    const got = await besides({
      workbook:
        '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="产妇_王芳_13812345678">Sheet1!$A$1</definedName><definedName name="合计">Sheet1!$A$2</definedName></definedNames>',
      parts: [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content: rels }],
    })
    expect(got).toEqual([
      ['properties', 'Sheet1', 'A1 text https://a.example/?n=王芳&t=13812345678'],
      ['properties', '', 'A1 text 产妇_王芳_13812345678'],
    ])
  })

  test('words that formats show in place of numbers, and no signs of money', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;产妇王芳 13812345678&quot;"/>' +
      '<numFmt numFmtId="171" formatCode="&quot;¥&quot;#,##0.00&quot;元&quot;"/></numFmts></styleSheet>'
    const got = await besides({ parts: [part('xl/styles.xml', styles)] })
    expect(got).toEqual([['properties', '', 'A1 text 产妇王芳 13812345678']])
  })

  test('of who wrote it and of the names of its sheets only what could be more than that', async () => {
    const got = await besides({
      parts: [
        part(
          'docProps/core.xml',
          '<cp:coreProperties><dc:creator>李娜</dc:creator><cp:lastModifiedBy>张小丽 13800000000</cp:lastModifiedBy></cp:coreProperties>',
        ),
        part(
          'docProps/app.xml',
          '<Properties><HeadingPairs><vt:vector><vt:lpstr>工作表</vt:lpstr><vt:i4>2</vt:i4></vt:vector></HeadingPairs>' +
            '<TitlesOfParts><vt:vector><vt:lpstr>2026年3月</vt:lpstr><vt:lpstr>产妇王芳，一三八一二三四五六七八</vt:lpstr></vt:vector></TitlesOfParts>' +
            '<Company>示范医院</Company><Manager>赵敏</Manager><Template>产妇钱英</Template></Properties>',
        ),
      ],
    })
    expect(got).toEqual([
      ['properties', '', 'A1 text lastModifiedBy', 'B1 text 张小丽 13800000000'],
      [
        'properties',
        '',
        'A1 text lpstr',
        'B1 text 产妇王芳，一三八一二三四五六七八',
        'A2 text Template',
        'B2 text 产妇钱英',
      ],
    ])
  })

  test('words of conditional formats, prompts, formulas without a result, strings that no cell shows, custom XML', async () => {
    const tail =
      '<conditionalFormatting><cfRule text="张小丽"><formula>SEARCH("李娜",A1)</formula></cfRule></conditionalFormatting>' +
      '<dataValidations><dataValidation prompt="问产妇"/></dataValidations>'
    const sheets = await sheetsOf({
      sheet:
        '<row r="1"><c r="A1"><f>"张"&amp;"小丽"</f></c><c r="B1"><f>A2&amp;"号"</f></c><c r="C1"><f>A2+1</f></c></row>',
      tail,
      strings: '<si><t>王芳</t></si>',
      parts: [part('customXml/item1.xml', '<r><row><产妇>赵敏</产妇></row><row><产妇>钱英</产妇></row></r>')],
    })
    expect(sheets.map(({ kind, cells }) => [kind, ...cells])).toEqual([
      ['sheet', 'A1 text 张小丽', 'B1 text 号'],
      ['properties', 'A1 text 张小丽', 'A2 text 李娜', 'A3 text 问产妇'],
      ['sheet', 'A2 text 产妇', 'A3 text 赵敏', 'A4 text 钱英'],
      ['properties', 'A1 text 王芳'],
    ])
  })
})
