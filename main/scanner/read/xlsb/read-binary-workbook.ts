import { readPart } from '../read-outcome.ts'
import { isBuiltInDate, isDateFormat } from '../xlsx/number-formats.ts'
import { relationshipsOf } from '../xlsx/relationships.ts'
import type { WorkbookPackage } from '../xlsx/workbook-package.ts'
import { BinaryRecords, record, u32, wideText } from './binary-records.ts'

export interface BinarySheet {
  readonly name: string
  readonly hidden: boolean
  /** Key of its part; null where the workbook names none. */
  readonly key: string | null
}

export interface BinaryWorkbook {
  readonly sheets: readonly BinarySheet[]
  readonly epoch1904: boolean
  readonly strings: readonly string[]
  /** One byte for each cell format, 1 where it shows dates. */
  readonly dateFormats: Uint8Array
}

/** Reads the workbook part, the shared texts and the formats. */
export async function readBinaryWorkbook(parts: WorkbookPackage, key: string): Promise<BinaryWorkbook> {
  const relationships = await relationshipsOf(parts, key)
  const targets = new Map(relationships.map(({ id, target }) => [id, target]))
  const partOf = (type: string): string | null =>
    relationships.find((relationship) => relationship.type === type && parts.has(relationship.target))?.target ?? null
  const sheets: BinarySheet[] = []
  let epoch1904 = false
  await readRecords(parts, key, (type, content) => {
    if (type === record.workbookProperties) epoch1904 = (u32(content, 0) & 1) === 1
    else if (type === record.sheet) {
      const id = wideText(content, 8)
      const name = wideText(content, 12 + id.length * 2)
      sheets.push({ name, hidden: u32(content, 0) !== 0, key: targets.get(id) ?? null })
    }
  })
  return {
    sheets,
    epoch1904,
    strings: await readStrings(parts, partOf('sharedStrings')),
    dateFormats: await readFormats(parts, partOf('styles')),
  }
}

/** Hands a part's records on; a part that is not there has none. */
export async function readRecords(
  parts: WorkbookPackage,
  key: string,
  take: (type: number, content: Buffer) => void,
): Promise<void> {
  const records = new BinaryRecords(take)
  const { budget } = parts
  const found = await parts.readRaw(key, (chunk) => records.feed(chunk) || budget.stopWith('too-large'))
  if (found && budget.stop === null && !records.complete) parts.note(readPart('damaged'))
}

async function readStrings(parts: WorkbookPackage, key: string | null): Promise<readonly string[]> {
  const strings: string[] = []
  if (key === null) return strings
  const { budget } = parts
  const table = { ended: false }
  await readRecords(parts, key, (type, content) => {
    if (type === record.endSharedTexts) table.ended = true
    else if (type === record.sharedText && budget.takeText(content.length)) strings.push(wideText(content, 1))
  })
  if (!table.ended) parts.note(readPart('damaged'))
  return strings
}

async function readFormats(parts: WorkbookPackage, key: string | null): Promise<Uint8Array> {
  const custom = new Map<number, boolean>()
  const formats: number[] = []
  let inCells = false
  if (key === null) return new Uint8Array()
  await readRecords(parts, key, (type, content) => {
    if (type === record.format && content.length > 2) {
      custom.set(content.readUInt16LE(0), isDateFormat(wideText(content, 2)))
    } else if (type === record.beginCellFormats) inCells = true
    else if (type === record.endCellFormats) inCells = false
    else if (type === record.cellFormat && inCells && content.length >= 4) {
      const id = content.readUInt16LE(2)
      formats.push((custom.get(id) ?? isBuiltInDate(id)) ? 1 : 0)
    }
  })
  return Uint8Array.from(formats)
}
