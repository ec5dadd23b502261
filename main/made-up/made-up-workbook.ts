import type { MadeUpReport } from './made-up-reports.ts'
import { smallZip } from './small-zip.ts'

/** Who wrote it: the same cells come as other tags from exceljs, Excel and WPS. */
export type Writer = 'exceljs' | 'excel' | 'wps'

/** A workbook with one sheet of `rows` rows below its headings. */
export function madeUpWorkbook({ title, sheetName, headings, row }: MadeUpReport, rows: number, by: Writer): Buffer {
  const lines = [
    ...(title === null ? [] : [[title, ...headings.slice(1).map(() => null)]]),
    headings,
    ...Array.from({ length: rows }, (_, i) => row(i)),
  ]
  const places = new Map<string, number>()
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  }
  const cell = (value: string | number | null, row: number, column: number): string => {
    const at = `r="${String.fromCharCode(65 + column)}${String(row + 1)}"`
    // Excel and WPS give every cell its style; days are numbers of the style that says date.
    const style =
      by === 'exceljs' ? '' : ` s="${typeof value === 'number' && value > 40_000 && value < 50_000 ? '1' : '2'}"`
    if (value === null) return `<c ${at}${style}/>`
    if (typeof value === 'number') return `<c ${at}${style}><v>${String(value)}</v></c>`
    if (by === 'wps' && column === 1) return `<c ${at}${style} t="inlineStr"><is><t>${value}</t></is></c>`
    if (by === 'wps' && column === 4) return `<c ${at}${style} t="str"><f>A${String(row)}</f><v>${value}</v></c>`
    return `<c ${at}${style} t="s"><v>${String(placeOf(value))}</v></c>`
  }
  const span = `1:${String(headings.length)}`
  const rowTag = {
    exceljs: ` spans="${span}" x14ac:dyDescent="0.25"`,
    excel: ` spans="${span}" ht="15.6" customHeight="1"`,
    wps: '',
  }[by]
  const sheet = lines
    .map(
      (line, row) =>
        `<row r="${String(row + 1)}"${rowTag}>${line.map((value, at) => cell(value, row, at)).join('')}</row>`,
    )
    .join('')
  const merged = title === null ? '' : `<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`
  const members: (readonly [name: string, content: string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationships('officeDocument', 'xl/workbook.xml')],
    ['docProps/core.xml', coreProperties],
    ['docProps/app.xml', appProperties(sheetName)],
    [
      'xl/workbook.xml',
      `${prolog}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships('worksheet', 'worksheets/sheet1.xml', 'sharedStrings', 'sharedStrings.xml', 'styles', 'styles.xml'),
    ],
    ['xl/styles.xml', styles],
    [
      'xl/sharedStrings.xml',
      `${prolog}<sst xmlns="${main}">${[...places.keys()].map((text) => sharedString(text, by)).join('')}</sst>`,
    ],
    [
      'xl/worksheets/sheet1.xml',
      `${prolog}<worksheet xmlns="${main}" xmlns:x14ac="${excelAc}"><sheetData>${sheet}</sheetData>${merged}</worksheet>`,
    ],
  ]
  return smallZip(members)
}

/** The same as text, as a hospital's system exports it. */
export function madeUpText({ headings, row }: MadeUpReport, rows: number, separator: ',' | '\t'): Buffer {
  const lines = [headings, ...Array.from({ length: rows }, (_, i) => row(i))]
  const cell = (value: string | number | null): string =>
    typeof value === 'string' && value.includes(separator) ? `"${value}"` : String(value ?? '')
  // Excel takes a CSV for UTF-8 only with a byte order mark.
  const mark = separator === ',' ? '\uFEFF' : ''
  return Buffer.from(mark + lines.map((line) => line.map(cell).join(separator)).join('\r\n'))
}

function sharedString(text: string, by: Writer): string {
  // WPS keeps how each text is pronounced, and marks runs of their own.
  return by === 'wps' && text.length > 12
    ? `<si><r><t>${text.slice(0, 4)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(4)}</t></r></si>`
    : `<si><t>${text}</t></si>`
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'
const excelAc = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac'
/** The format of cells of style 1 is the built-in 14, a day; style 2 is text. */
const styles = `${prolog}<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="49"/></cellXfs></styleSheet>`

const contentTypes = `${prolog}<Types xmlns="${packageNamespace}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`
const coreProperties = `${prolog}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>护士站</dc:creator><cp:lastModifiedBy>Admin</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-01T00:00:00Z</dcterms:created></cp:coreProperties>`

function appProperties(sheetName: string): string {
  return `${prolog}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="1" baseType="lpstr" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><vt:lpstr>${sheetName}</vt:lpstr></vt:vector></TitlesOfParts><Company></Company><AppVersion>16.0300</AppVersion></Properties>`
}

/** Pairs of a type and its target. */
function relationships(...pairs: readonly string[]): string {
  const each = pairs.flatMap((type, at) => {
    const target = pairs[at + 1]
    if (at % 2 === 1 || target === undefined) return []
    return [`<Relationship Id="rId${String(at / 2 + 1)}" Type="${office}/${type}" Target="${target}"/>`]
  })
  return `${prolog}<Relationships xmlns="${packageNamespace}/relationships">${each.join('')}</Relationships>`
}
