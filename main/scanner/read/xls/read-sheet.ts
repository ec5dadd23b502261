import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import { readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { BiffRecords, record } from './biff-records.ts'
import { continuedText, textAt } from './biff-text.ts'
import { errorText, rkNumber } from './biff-values.ts'
import type { Globals, SheetPlace } from './read-globals.ts'
import { SheetNotes } from './sheet-notes.ts'
import { XlsRow } from './xls-row.ts'

/** Reads one sheet of the stream into the sink, then what was noted and drawn on it. */
export function readSheet(
  stream: Buffer,
  place: SheetPlace,
  globals: Globals,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome {
  const { name, hidden } = place
  sink.startSheet({ name, kind: 'sheet', hidden, epoch1904: globals.epoch1904, inside })
  const reader = new SheetReader(new BiffRecords(stream, place.at), globals, sink, budget)
  const whole = reader.read()
  sink.endSheet()
  reader.notes.emit(name, { sink, budget, inside })
  if (budget.stop !== null) return readPart(budget.stop)
  return whole ? (reader.cut ? readPart('too-large') : readWhole) : readPart('damaged')
}

class SheetReader {
  readonly notes: SheetNotes
  /** Cells were left out for being too far right. */
  cut = false
  readonly #records: BiffRecords
  readonly #globals: Globals
  readonly #sink: CellSink
  readonly #budget: ReadBudget
  readonly #row: XlsRow
  readonly #hiddenRows = new Set<number>()
  /** A cell points past the end of the shared texts. */
  #missing = false
  /** Where the text of the last formula goes. */
  #awaitsText: { readonly row: number; readonly column: number } | null = null

  constructor(records: BiffRecords, globals: Globals, sink: CellSink, budget: ReadBudget) {
    this.#records = records
    this.#globals = globals
    this.#sink = sink
    this.#budget = budget
    this.#row = new XlsRow(globals.strings)
    this.notes = new SheetNotes(globals.texts)
  }

  /** Answers whether the sheet was read to its end and lacks nothing. */
  read(): boolean {
    const records = this.#records
    if (!records.next() || !records.is(record.begin)) return false
    // A chart on a sheet is a stream within the stream.
    let depth = 1
    while (depth > 0 && records.next()) {
      if (records.type === record.begin) depth++
      else if (records.type === record.endOfStream) depth--
      else if (depth === 1) this.#read()
      if (this.#budget.stop !== null) return false
    }
    this.#emit()
    return depth === 0 && !this.#missing
  }

  #read(): void {
    const records = this.#records
    switch (records.type) {
      case record.row:
        if ((records.u8(12) & 0x20) !== 0) this.#hiddenRows.add(records.u16(0))
        return
      case record.sharedLabel:
        this.#readShared()
        return
      case record.label:
      case record.richLabel:
        if (this.#place()) this.#row.addText(records.u16(2), 'text', textAt(records, 6, 2, this.#globals.texts))
        return
      case record.number:
        if (this.#place()) this.#row.addNumber(records.u16(2), records.f64(6), this.#isDate(4))
        return
      case record.rk:
        if (this.#place()) this.#row.addNumber(records.u16(2), rkNumber(records.u32(6)), this.#isDate(4))
        return
      case record.rkRow:
        this.#readRkRow()
        return
      case record.booleanOrError:
        if (this.#place()) this.#addFlag(records.u16(2), records.u8(6), records.u8(7) === 1)
        return
      case record.formula:
        this.#readFormula()
        return
      case record.formulaText:
        this.#readFormulaText()
        return
      case record.mergedCells:
        this.#readMerged()
        return
      default:
        this.notes.read(records)
    }
  }

  #readShared(): void {
    const records = this.#records
    const index = records.u32(6)
    this.#globals.shown[index] = 1
    if (this.#place() && !this.#row.addShared(records.u16(2), index)) this.#missing = true
  }

  /** Makes the row at hand that of the record's cell; false for a cell that is not to be kept. */
  #place(): boolean {
    const row = this.#records.u16(0)
    if (row !== this.#row.row) {
      this.#emit()
      this.#row.begin(row, this.#hiddenRows.has(row))
    }
    if (this.#records.u16(2) < this.#budget.columns) return true
    this.cut = true
    return false
  }

  #emit(): void {
    const { count } = this.#row
    if (count === 0 || !this.#budget.inTime() || !this.#budget.takeCells(count)) return
    this.#sink.row(this.#row)
  }

  #isDate(offset: number): boolean {
    return this.#globals.dateFormats[this.#records.u16(offset)] === 1
  }

  #readRkRow(): void {
    const records = this.#records
    if (!this.#place()) return
    const first = records.u16(2)
    const cells = Math.floor((records.bytes - 6) / 6)
    for (let i = 0; i < cells; i++) {
      if (first + i >= this.#budget.columns) this.cut = true
      else this.#row.addNumber(first + i, rkNumber(records.u32(6 + i * 6)), this.#isDate(4 + i * 6))
    }
  }

  /** The cached result; a text follows in a record of its own. */
  #readFormula(): void {
    const records = this.#records
    if (!this.#place()) return
    const column = records.u16(2)
    if (records.u16(12) !== 0xffff) this.#row.addNumber(column, records.f64(6), this.#isDate(4))
    else if (records.u8(6) === 0) this.#awaitsText = { row: records.u16(0), column }
    else if (records.u8(6) === 1) this.#addFlag(column, records.u8(8), false)
    else if (records.u8(6) === 2) this.#addFlag(column, records.u8(8), true)
  }

  #readFormulaText(): void {
    const awaited = this.#awaitsText
    this.#awaitsText = null
    if (awaited?.row !== this.#row.row) return
    const { texts } = this.#globals
    const letters = this.#records.u16(0)
    const text = textAt(this.#records, 0, 2, texts)
    const rest = texts.version === 8 ? continuedText(this.#records, letters - text.length) : ''
    this.#row.addText(awaited.column, 'text', text + rest)
  }

  #addFlag(column: number, value: number, isError: boolean): void {
    if (isError) this.#row.addText(column, 'error', errorText(value))
    else this.#row.addText(column, 'boolean', value === 0 ? 'FALSE' : 'TRUE')
  }

  #readMerged(): void {
    const records = this.#records
    const areas = Math.min(records.u16(0), Math.floor((records.bytes - 2) / 8))
    for (let i = 0; i < areas; i++) {
      const at = 2 + i * 8
      const [top, bottom, left, right] = [
        records.u16(at),
        records.u16(at + 2),
        records.u16(at + 4),
        records.u16(at + 6),
      ]
      if (bottom >= top && right >= left) this.#sink.merged({ top, left, bottom, right })
    }
  }
}
