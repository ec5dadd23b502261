import { readPart } from '../read-outcome.ts'
import { errorText, rkNumber } from '../xls/biff-values.ts'
import { XlsRow } from '../xls/xls-row.ts'
import type { SideTarget } from '../xlsx/side-sheet.ts'
import type { WorkbookPackage } from '../xlsx/workbook-package.ts'
import { record, u32, wideText } from './binary-records.ts'
import { readRecords, type BinarySheet, type BinaryWorkbook } from './read-binary-workbook.ts'

const hiddenRowFlag = 0x10

/** Reads the rows and merged areas of one sheet. */
export async function readBinarySheet(
  { name, hidden }: BinarySheet,
  key: string,
  workbook: BinaryWorkbook,
  parts: WorkbookPackage,
  { sink, inside }: SideTarget,
): Promise<void> {
  sink.startSheet({ name, kind: 'sheet', hidden, epoch1904: workbook.epoch1904, inside })
  const cells = new CellReader(workbook, parts, sink)
  await readRecords(parts, key, (type, content) => {
    cells.read(type, content)
  })
  cells.end()
  sink.endSheet()
}

class CellReader {
  readonly #row: XlsRow
  readonly #dateFormats: Uint8Array
  readonly #parts: WorkbookPackage
  readonly #sink: SideTarget['sink']
  #column = -1
  #format = 0
  #ended = false

  constructor({ strings, dateFormats }: BinaryWorkbook, parts: WorkbookPackage, sink: SideTarget['sink']) {
    this.#row = new XlsRow(strings)
    this.#dateFormats = dateFormats
    this.#parts = parts
    this.#sink = sink
  }

  read(type: number, content: Buffer): void {
    if (content.length === 0 && type !== record.endSheet) return
    if (type === record.row) this.#beginRow(content)
    else if (type === record.endSheet) this.#ended = true
    else if (type === record.mergedCells && content.length >= 16) {
      const [top, bottom, left, right] = [0, 4, 8, 12].map((at) => u32(content, at)) as [number, number, number, number]
      if (bottom >= top && right >= left) this.#sink.merged({ top, left, bottom, right })
    } else if ((type <= record.shortShared || type === record.richText) && content.length >= 4) {
      this.#cell(type, content)
    }
  }

  end(): void {
    this.#emit()
    if (!this.#ended) this.#parts.note(readPart('damaged'))
  }

  #beginRow(content: Buffer): void {
    this.#emit()
    this.#row.begin(u32(content, 0), ((content[11] ?? 0) & hiddenRowFlag) !== 0)
    this.#column = -1
  }

  #emit(): void {
    const { count } = this.#row
    const { budget } = this.#parts
    if (count > 0 && budget.inTime() && budget.takeCells(count)) this.#sink.row(this.#row)
    this.#row.begin(this.#row.row, false)
  }

  /** A short cell stands right of the one before; others tell their column. Both tell their format. */
  #cell(type: number, content: Buffer): void {
    const short = type > record.formulaError && type !== record.richText
    this.#column = short ? this.#column + 1 : u32(content, 0)
    this.#format = u32(content, short ? 0 : 4) & 0xffffff
    if (this.#column < this.#parts.budget.columns) this.#value(type, content, short ? 4 : 8)
    else this.#parts.note(readPart('too-large'))
  }

  #value(type: number, content: Buffer, at: number): void {
    const row = this.#row
    switch (type) {
      case record.cellShared:
      case record.shortShared:
        if (!row.addShared(this.#column, u32(content, at))) this.#parts.note(readPart('damaged'))
        return
      case record.cellText:
      case record.formulaText:
      case record.shortText:
        row.addText(this.#column, 'text', wideText(content, at))
        return
      case record.richText:
        row.addText(this.#column, 'text', wideText(content, at + 1))
        return
      case record.cellRk:
      case record.shortRk:
        row.addNumber(this.#column, rkNumber(u32(content, at)), this.#isDate)
        return
      case record.cellNumber:
      case record.formulaNumber:
      case record.shortNumber:
        if (at + 8 <= content.length) row.addNumber(this.#column, content.readDoubleLE(at), this.#isDate)
        return
      case record.cellFlag:
      case record.formulaFlag:
      case record.shortFlag:
        row.addText(this.#column, 'boolean', content[at] === 0 ? 'FALSE' : 'TRUE')
        return
      case record.cellError:
      case record.formulaError:
      case record.shortError:
        row.addText(this.#column, 'error', errorText(content[at] ?? 0))
    }
  }

  get #isDate(): boolean {
    return this.#dateFormats[this.#format] === 1
  }
}
