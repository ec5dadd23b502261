import type { TableFinding } from '../../../../shared/domain/finding.ts'
import type { CaseSink } from '../cases/case-sink.ts'
import type { CellRow, MergedArea, SheetStart } from '../cell-source.ts'
import { isHeadingRow } from '../headings/heading-row.ts'
import { judgeTable } from '../judge/judge-table.ts'
import { placeCues, type PlacedCue } from '../judge/surroundings.ts'
import { keepRow, type KeptRow } from '../rows/cell-view.ts'
import { asRow, OpenTable, type TablePlace } from './open-table.ts'
import type { RowWords } from './row-words.ts'
import { TextLines } from './text-lines.ts'
import { understandTable } from './understand-table.ts'

/** Rows that are looked at before a table is understood; enough for shares, few enough for an early answer. */
const sampleRows = 40
const mostHeadingRows = 4
const mostTitles = 8

/** One sheet: finds its tables, understands each from its first rows, streams the rest. */
export class SheetReader {
  readonly #place: TablePlace
  readonly #sink: CaseSink
  readonly #around: readonly PlacedCue[]
  readonly #words: RowWords
  readonly #findings: TableFinding[]
  readonly #merges: MergedArea[] = []
  readonly #lines: TextLines
  #titles: PlacedCue[][] = []
  #heading: KeptRow[] = []
  #sample: KeptRow[] = []
  #open: OpenTable | null = null

  constructor(
    sheet: SheetStart,
    today: string,
    around: readonly PlacedCue[],
    sink: CaseSink,
    words: RowWords,
    findings: TableFinding[],
  ) {
    this.#place = {
      sheet: sheet.name,
      inside: sheet.inside,
      isPlace: sheet.kind !== 'cache' && sheet.kind !== 'properties',
      epoch1904: sheet.epoch1904,
      today,
    }
    this.#around = around
    this.#sink = sink
    this.#words = words
    this.#findings = findings
    this.#lines = new TextLines(this.#place, sink)
  }

  row(row: CellRow): void {
    if (this.#open === null) this.#gather(keepRow(row))
    else if (!this.#open.take(row)) this.#lookAtOddRow(this.#open, row)
  }

  merged(area: MergedArea): void {
    if (this.#merges.length < 10_000) this.#merges.push(area)
  }

  end(): void {
    this.#settle()
    this.#close()
    const lines = this.#lines.finish()
    if (lines !== null) this.#findings.push(lines)
  }

  #gather(row: KeptRow): void {
    const [first] = row.cells
    if (first === undefined) return
    if (isHeadingRow(row)) {
      if (this.#sample.length > 0) this.#settle()
      this.#close()
      this.#heading.push(row)
      if (this.#heading.length > mostHeadingRows) this.#heading.shift()
      return
    }
    if (this.#sample.length === 0 && this.#heading.length === 0 && row.cells.length === 1) {
      if (!this.#lines.take(first.text, row.row, this.#surroundings())) this.#noteTitle(first.text)
      return
    }
    this.#sample.push(row)
    if (this.#sample.length >= sampleRows) this.#settle()
  }

  /** Understands what was gathered; the table stays open for further rows. */
  #settle(): void {
    if (this.#sample.length === 0) {
      this.#heading = []
      return
    }
    const columns = understandTable(this.#heading, this.#sample, this.#merges, this.#place.epoch1904)
    const verdict = judgeTable(columns, { cues: this.#surroundings() })
    const table = new OpenTable(columns, verdict, this.#sink, this.#place)
    const rows = this.#sample
    this.#heading = []
    this.#sample = []
    this.#open = table
    for (const row of rows) {
      const again = { ...asRow(row), hidden: false, textId: () => -1 }
      if (!table.take(again)) this.#readRemark(table, again)
    }
  }

  #close(): void {
    const finding = this.#open?.finish() ?? null
    if (finding !== null) this.#findings.push(finding)
    this.#open = null
  }

  /** A row that named nobody: perhaps the headings of another table, perhaps a remark that tells of a birth. */
  #lookAtOddRow(open: OpenTable, row: CellRow): void {
    if (row.count >= 2 && mayBeHeading(row)) {
      const kept = keepRow(row)
      if (isHeadingRow(kept)) {
        this.#close()
        this.#titles = this.#titles.slice(-1)
        this.#heading = [kept]
        return
      }
    }
    this.#readRemark(open, row)
  }

  #readRemark(open: OpenTable, row: CellRow): void {
    const telling = this.#words.tellingCell(row)
    if (telling < 0) {
      if (row.count === 1) this.#noteTitle(row.text(0))
      return
    }
    if (open.takeByWords(row)) return
    const text = row.text(telling)
    if (!this.#lines.take(text, row.row, this.#surroundings()) && row.count === 1) this.#noteTitle(text)
  }

  #noteTitle(text: string): void {
    if (text.length > 200) return
    this.#titles.push(placeCues(text, 'title'))
    if (this.#titles.length > mostTitles) this.#titles.shift()
  }

  #surroundings(): readonly PlacedCue[] {
    return [...this.#titles.flat(), ...this.#around]
  }
}

/** All text, and no long number in it: cheap, so that every odd row can be asked. */
function mayBeHeading(row: CellRow): boolean {
  for (let at = 0; at < row.count; at++) {
    if (row.kind(at) !== 'text') return false
  }
  return true
}
