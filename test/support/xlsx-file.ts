import { zipFile, type ZipMember } from './zip-file.ts'

/** A workbook to write part by part: what a test does not tell is the least that Excel would accept. */
export interface XlsxWish {
  /** What stands within `sheetData` of the only sheet, or all of a sheet's part if it begins with `<?xml`. */
  readonly sheet?: string | Buffer
  /** What stands within `sst`. */
  readonly strings?: string
  /** What stands within `styleSheet`. */
  readonly styles?: string
  /** What follows `sheetData`. */
  readonly tail?: string
  /** Attributes and children of the workbook part. */
  readonly workbook?: string
  /** Further relationships of the workbook, and of the sheet: `type` and `target`. */
  readonly workbookRelations?: readonly Relation[]
  readonly sheetRelations?: readonly Relation[]
  /** Further parts, and parts in place of the usual ones, by name. */
  readonly parts?: readonly ZipMember[]
}

type Relation = readonly [type: string, target: string]

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const ooxml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${ooxml}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ooxml}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${ooxml}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${ooxml}.sharedStrings+xml"/></Types>`

export function xlsxFile(wish: XlsxWish): Buffer {
  return zipFile(xlsxMembers(wish))
}

/** The same as members, for tests that break the container. */
export function xlsxMembers(wish: XlsxWish): ZipMember[] {
  const parts = new Map<string, ZipMember>()
  const add = (name: string, content: string | Buffer): void => void parts.set(name, { name, content })
  add('[Content_Types].xml', contentTypes)
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
  add(
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}">` +
      `${wish.workbook ?? '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
  )
  const usual: Relation[] = [
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]
  add('xl/_rels/workbook.xml.rels', relations([...usual, ...(wish.workbookRelations ?? [])]))
  add('xl/styles.xml', `${declaration}<styleSheet xmlns="${spreadsheet}">${wish.styles ?? ''}</styleSheet>`)
  add('xl/worksheets/sheet1.xml', sheetPart(wish.sheet ?? '', wish.tail ?? ''))
  add('xl/sharedStrings.xml', `${declaration}<sst xmlns="${spreadsheet}">${wish.strings ?? ''}</sst>`)
  if (wish.sheetRelations !== undefined) add('xl/worksheets/_rels/sheet1.xml.rels', relations(wish.sheetRelations))
  for (const part of wish.parts ?? []) parts.set(part.name, part)
  return [...parts.values()]
}

/** A worksheet part around rows. */
export function sheetPart(sheet: string | Buffer, tail = ''): string | Buffer {
  if (typeof sheet !== 'string' || sheet.startsWith('<?xml')) return sheet
  return `${declaration}<worksheet xmlns="${spreadsheet}"><sheetData>${sheet}</sheetData>${tail}</worksheet>`
}

function relations(list: readonly Relation[]): string {
  const each = list.map(
    ([type, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${packages}">${each.join('')}</Relationships>`
}
