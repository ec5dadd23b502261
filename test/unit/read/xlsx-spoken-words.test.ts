import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { createCaseDetector } from '../../../main/scanner/detect/create-case-detector.ts'
import { ReadBudget } from '../../../main/scanner/read/read-budget.ts'
import { readFile } from '../../../main/scanner/read/read-file.ts'
import { saysWords } from '../../../main/scanner/read/says-words.ts'
import { besides, oneRow, part } from '../../support/collect-sheets.ts'
import { xlsxFile, type XlsxWish } from '../../support/xlsx-file.ts'

const lines = ['产妇王小燕 13800000001 顺产', '产妇林美玉 13800000002 剖宫产']

/** Puts the lines into markup, each in an element of its own. */
function each(element: (line: string) => string): string {
  return lines.map((line) => element(line)).join('')
}

const places: readonly (readonly [string, XlsxWish])[] = [
  [
    'values that a filter keeps',
    {
      tail: `<autoFilter ref="A1:A9"><filterColumn colId="0"><filters>${each((line) => `<filter val="${line}"/>`)}</filters></filterColumn></autoFilter>`,
    },
  ],
  [
    'what a filter asks for',
    {
      tail: `<autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters>${each((line) => `<customFilter operator="notEqual" val="${line}"/>`)}</customFilters></filterColumn></autoFilter>`,
    },
  ],
  [
    'an order of its own',
    { tail: `<sortState ref="A1:A9"><sortCondition ref="A1" customList="${lines.join(',')}"/></sortState>` },
  ],
  [
    'places within the file that links lead to',
    { tail: `<hyperlinks>${each((line) => `<hyperlink ref="A1" location="${line}"/>`)}</hyperlinks>` },
  ],
  [
    'names of protected areas',
    { tail: `<protectedRanges>${each((line) => `<protectedRange sqref="A1" name="${line}"/>`)}</protectedRanges>` },
  ],
  [
    'an element that nobody knows',
    { tail: `<extLst><ext uri="{1}">${each((line) => `<x:note>${line}</x:note>`)}</ext></extLst>` },
  ],
  [
    'the filter, the last row and the remark of a table',
    {
      parts: [
        part(
          'xl/tables/table1.xml',
          `<table displayName="T" comment="${lines[0]}"><tableColumns><tableColumn id="1" name="a" totalsRowLabel="${lines[1]}"/></tableColumns></table>`,
        ),
      ],
    },
  ],
  [
    'captions of a pivot table and of its items',
    {
      parts: [
        part(
          'xl/pivotTables/pivotTable1.xml',
          `<pivotTableDefinition name="p" dataCaption="${lines[0]}"><pivotFields><pivotField><items><item n="${lines[1]}" x="0"/></items></pivotField></pivotFields></pivotTableDefinition>`,
        ),
      ],
    },
  ],
]

describe('words in the markup around the cells of a workbook', () => {
  test.each(places)('%s are read, and the people in them are found', async (_, wish) => {
    const told = (await besides(wish)).flat().join('|')
    for (const line of lines) expect(told).toContain(line)
    expect(await peopleOf(wish)).toBe(2)
  })

  test('what a filter, a link, a set-up of pages and a pivot table say of themselves is nothing', async () => {
    const wish: XlsxWish = {
      tail:
        '<sheetProtection algorithmName="SHA-512" hashValue="s8s12345678==" saltValue="12345678=="/><autoFilter ref="A1:B1048576" xr:uid="{00000000-0001-0000-0000-000012345678}"/>' +
        '<conditionalFormatting sqref="A1 A1048576"><cfRule type="dataBar" priority="1"><color rgb="00000000" tint="-0.249977111117893"/></cfRule></conditionalFormatting>' +
        '<pageSetup paperSize="9" horizontalDpi="4294967295" verticalDpi="4294967295"/>' +
        '<hyperlinks><hyperlink ref="A1" r:id="rId1" location="Sheet1!$A$1:$A$1048576"/></hyperlinks><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><xm:sqref>AB AC 12345678</xm:sqref></ext></extLst>',
      parts: [
        part(
          'xl/pivotTables/pivotTable1.xml',
          '<pivotTableDefinition name="PivotTable1" cacheId="1" dataCaption="值"><location ref="A3:B1048576"/></pivotTableDefinition>',
        ),
      ],
    }
    expect(await besides(wish)).toEqual([])
  })

  test('values of a filter, which stand in the list as well, count nobody twice', async () => {
    const names = ['王小燕', '林美玉', '张小丽']
    const row = (at: number, cells: readonly string[]): string =>
      `<row r="${String(at)}">${cells.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`
    const wish = {
      sheet:
        row(1, ['产妇姓名', '电话', '分娩方式']) +
        names.map((name, i) => row(i + 2, [name, `1380000000${String(i)}`, '顺产'])).join(''),
      workbook: '<sheets><sheet name="产妇名单" sheetId="1" r:id="rId1"/></sheets>',
      tail: `<autoFilter ref="A1:C4"><filterColumn colId="0"><filters>${names.map((name) => `<filter val="${name}"/>`).join('')}</filters></filterColumn></autoFilter>`,
    }
    expect(await peopleOf(wish)).toBe(3)
  })

  test.each([
    ['13800000001', true],
    ['8631234', true],
    ['王小', true],
    ['Wang Xiaoyan', true],
    ['$A$1048576', false],
    ['值', false],
    ['0.59999389629810485', false],
    ['{00000000-0001-0000-0000-000012345678}', false],
  ])('%s: %s', (value, expected) => {
    expect(saysWords(value)).toBe(expected)
  })
})

async function peopleOf(wish: XlsxWish): Promise<number> {
  const detector = createCaseDetector({
    fileName: 'a.xlsx',
    today: '2026-06-30',
    digest: () => new Uint8Array(32),
  })
  const content = xlsxFile({ sheet: oneRow, ...wish })
  await readFile({ content, passwords: [] }, detector.sink, new ReadBudget(defaultPolicy.limits))
  return detector.finish().people
}
