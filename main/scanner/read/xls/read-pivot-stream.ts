import { SideSheet, type SideTarget } from '../xlsx/side-sheet.ts'
import { BiffRecords } from './biff-records.ts'
import { codePageDecoder, textAt, type BiffTexts } from './biff-text.ts'

/** Records of a pivot table's cache ([MS-XLS] 2.3.2). */
const fieldRecord = 0xc7
const numberRecord = 0xc9
const textRecord = 0xcd

/** Flags and counts before a field's name. */
const fieldNameAt = 14

const texts: BiffTexts = { version: 8, codePage: codePageDecoder(0) }

/** Whether a stream of an old workbook is what a pivot table keeps of its source, which may long be deleted. */
export function isPivotStream(path: string): boolean {
  return /^_SX_DB(?:_CUR)?\//i.test(path)
}

/** Hands on the words and numbers of a pivot cache: each field as a sheet of its own, its name above its values. */
export function readPivotStream(stream: Buffer, target: SideTarget): void {
  const records = new BiffRecords(stream)
  const sheet = new SideSheet(target, '', 'cache')
  while (records.next() && target.budget.inTime()) {
    switch (records.type) {
      case fieldRecord:
        sheet.end()
        sheet.row([{ column: 0, text: textAt(records, fieldNameAt, 2, texts) }])
        break
      case textRecord:
        sheet.row([{ column: 0, text: textAt(records, 0, 2, texts) }])
        break
      case numberRecord:
        if (records.bytes >= 8) sheet.row([{ column: 0, kind: 'number', text: String(records.f64(0)) }])
    }
  }
  sheet.end()
}
