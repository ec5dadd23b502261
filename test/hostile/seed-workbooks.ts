import { declaration, type XlsxWish } from '../support/xlsx-file.ts'

const strings =
  '<si><t>产妇姓名</t></si><si><t xml:space="preserve"> 联系电话 </t></si><si><t>张小丽</t><phoneticPr fontId="1" type="noConversion"/></si>' +
  '<si><t>李娜</t><phoneticPr fontId="1" type="noConversion"/></si><si><r><rPr><b/><sz val="11"/></rPr><t>顺</t></r><r><t>产</t></r></si>' +
  '<si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh><phoneticPr fontId="1"/></si><si><t>a&amp;b_x000D_&#x4E2D;</t></si><si/><si><t/></si><si><t><![CDATA[<x>]]></t></si>'

const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'

/** As Excel writes: references everywhere, spans, heights. */
const excelRows = Array.from({ length: 9 }, (_, i) => {
  const at = String(i + 1)
  return (
    `<row r="${at}" spans="1:6" ht="15.75" customHeight="1" x14ac:dyDescent="0.25"><c r="A${at}" t="s"><v>${String(i)}</v></c>` +
    `<c r="B${at}" s="1"><v>4610${at}</v></c><c r="C${at}"><v>13800000${at}</v></c><c r="D${at}" s="0"/>` +
    `<c r="E${at}" t="str"><f>A${at}&amp;"x"</f><v>值${at}</v></c><c r="F${at}" t="b"><v>1</v></c></row>`
  )
}).join('')

/** As small libraries write: no references, inline texts. */
const bareRows =
  '<row><c t="inlineStr"><is><t>产妇</t></is></c><c t="inlineStr"><is><r><t>电</t></r><r><t xml:space="preserve">话 </t></r></is></c></row>' +
  '<row><c><v>1</v></c><c/><c t="n"><v>310101199003071234</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-03-01</v></c></row>' +
  '<row hidden="1"><c t="s"><v> 2 </v></c><!-- note --><c t="str"><v><![CDATA[<c>]]></v></c></row>'

const prefixed = `${declaration}<x:worksheet xmlns:x="m"><x:dimension ref="A1"/><x:cols><x:col min="1" max="1"/></x:cols><x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`

/** Sound workbooks of different hands; what the fuzzer changes. */
export const seedWorkbooks: readonly XlsxWish[] = [
  {
    sheet: excelRows,
    strings,
    styles,
    tail: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><headerFooter><oddHeader>&amp;C日报</oddHeader></headerFooter>',
  },
  { sheet: bareRows, strings, styles },
  { sheet: prefixed, strings, styles },
  {
    sheet: excelRows,
    strings,
    styles,
    sheetRelations: [
      ['comments', '../comments1.xml'],
      ['table', '../tables/table1.xml'],
    ],
    parts: [
      {
        name: 'xl/comments1.xml',
        content:
          '<comments><commentList><comment ref="B2"><text><r><t>张小丽</t></r></text></comment></commentList></comments>',
      },
      {
        name: 'xl/tables/table1.xml',
        content: '<table name="t"><tableColumns><tableColumn name="姓名"/></tableColumns></table>',
      },
      { name: 'xl/drawings/drawing1.xml', content: '<wsDr><sp><p><r><t>文本框</t></r></p></sp></wsDr>' },
      {
        name: 'xl/pivotCache/pivotCacheDefinition1.xml',
        content:
          '<d><cacheFields><cacheField name="姓名"><sharedItems><s v="张"/></sharedItems></cacheField></cacheFields></d>',
      },
      { name: 'xl/pivotCache/pivotCacheRecords1.xml', content: '<r><r><x v="0"/></r></r>' },
      {
        name: 'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
        content:
          '<Relationships><Relationship Id="a" Type="x/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>',
      },
      {
        name: 'xl/externalLinks/externalLink1.xml',
        content: '<e><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>x</v></cell></row></sheetData></e>',
      },
      { name: 'docProps/core.xml', content: '<c><title>日报</title></c>' },
    ],
  },
]
