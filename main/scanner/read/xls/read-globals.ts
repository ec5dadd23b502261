import type { ReadBudget } from '../read-budget.ts'
import { isBuiltInDate, isDateFormat } from '../xlsx/number-formats.ts'
import { BiffRecords, record } from './biff-records.ts'
import { codePageDecoder, textAt, type BiffTexts } from './biff-text.ts'
import { readSharedStrings } from './shared-strings.ts'

export interface SheetPlace {
  readonly name: string
  readonly hidden: boolean
  /** Where its records begin in the stream. */
  readonly at: number
}

/** What a workbook says before its sheets. */
export interface Globals {
  readonly texts: BiffTexts
  readonly epoch1904: boolean
  readonly strings: readonly string[]
  /** One byte a string: 1 where a cell showed it. */
  readonly shown: Uint8Array
  /** For each cell format, 1 where it shows a date. */
  readonly dateFormats: Uint8Array
  readonly sheets: readonly SheetPlace[]
  /** Texts that workbooks elsewhere had when this one was last calculated. */
  readonly cached: readonly string[]
  /** False where the stream broke off before the globals' end. */
  readonly whole: boolean
}

/** The upper half of the version; writers have put marks of their own into the lower one. */
const version8 = 6
const version5 = 5

/** The first 16-bit number of a `begin` record tells the version; null for those that are not read here. */
export function biffVersion(stream: Buffer): 5 | 8 | null {
  if (stream.length < 8 || stream.readUInt16LE(0) !== record.begin) return null
  const version = stream[5]
  return version === version8 ? 8 : version === version5 ? 5 : null
}

/** Reads the globals; null if they are encrypted. */
export function readGlobals(stream: Buffer, version: 5 | 8, budget: ReadBudget): Globals | null {
  const records = new BiffRecords(stream)
  const formats = new Map<number, boolean>()
  const cellFormats: number[] = []
  const sheets: SheetPlace[] = []
  const cached: string[] = []
  let texts: BiffTexts = { version, codePage: codePageDecoder(0) }
  let strings: readonly string[] = []
  let epoch1904 = false
  let whole = false
  while (records.next() && budget.inTime()) {
    switch (records.type) {
      case record.filePass:
        return null
      case record.codePage:
        texts = { version, codePage: codePageDecoder(records.u16(0)) }
        break
      case record.dateMode:
        epoch1904 = records.u16(0) === 1
        break
      case record.format:
        formats.set(records.u16(0), isDateFormat(textAt(records, 2, version === 8 ? 2 : 1, texts)))
        break
      case record.cellFormat:
        cellFormats.push(records.u16(2))
        break
      case record.sheet:
        sheets.push({ name: textAt(records, 6, 1, texts), hidden: (records.u8(4) & 3) !== 0, at: records.u32(0) })
        break
      case record.sharedStrings:
        strings = readSharedStrings(records, budget)
        break
      case record.externalCells:
        cached.push(...cachedTexts(records, texts))
        break
    }
    if (records.type === record.endOfStream) {
      whole = true
      break
    }
  }
  const dateFormats = Uint8Array.from(cellFormats, (format) => ((formats.get(format) ?? isBuiltInDate(format)) ? 1 : 0))
  const shown = new Uint8Array(strings.length)
  return { texts, epoch1904, strings, shown, dateFormats, sheets, cached, whole }
}

const textValue = 2
const shortValues = [0, 1, 4, 16]

/** A row of another workbook's cells ([MS-XLS] 2.4.72): last column, first column, row, then typed values. */
function cachedTexts(records: BiffRecords, texts: BiffTexts): readonly string[] {
  const found: string[] = []
  let offset = 4
  while (offset < records.bytes) {
    const type = records.u8(offset)
    if (type === textValue) {
      const lengthBytes = texts.version === 8 ? 2 : 1
      found.push(textAt(records, offset + 1, lengthBytes, texts))
      offset += 1 + textBytes(records, offset + 1, texts)
    } else if (shortValues.includes(type)) offset += 9
    else break
  }
  return found
}

function textBytes(records: BiffRecords, offset: number, { version }: BiffTexts): number {
  if (version < 8) return 1 + records.u8(offset)
  return 3 + records.u16(offset) * ((records.u8(offset + 2) & 1) + 1)
}
