import type { TableFinding } from '../../../../shared/domain/finding.ts'
import { CardCollector } from '../cards/card-collector.ts'
import { isAnsweredWithin, sectionOf } from '../cards/row-fields.ts'
import { hasFields, isToldBeforeLabel } from '../cards/in-cell-fields.ts'
import { tellsHalfLabelled } from '../text/half-labelled.ts'
import { FormStream } from '../cards/form-stream.ts'
import type { FormTemplate } from '../cards/form-template.ts'
import { isBlankOfForm } from '../cards/form-shape.ts'
import { answersLabels, isNextLabelAbove } from '../cards/labels-above.ts'
import { isTitleWithLabel } from '../cards/title-with-label.ts'
import { endsCard, longAnswerAlone, stackedFields } from '../cards/stacked-fields.ts'
import type { CaseSink } from '../cases/case-sink.ts'
import type { CellRow, MergedArea, SheetStart } from '../cell-source.ts'
import { continuesHeadings, standOverHeadings } from '../headings/broken-heading.ts'
import { HeadingRows } from '../headings/heading-rows.ts'
import { isRowOfTitles } from '../headings/title-cell.ts'
import { isLetteredRow } from '../headings/lettered-row.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import { isAllText, keepRow, keptAsRow, type KeptRow } from '../rows/cell-view.ts'
import { isTotalRow } from '../rows/total-row.ts'
import { severalInLine } from '../text/several-in-line.ts'
import { arrangeRows } from './arrange-rows.ts'
import type { OpenTable, TablePlace } from './open-table.ts'
import { placeOf } from './place-of.ts'
import { openCards, openTables } from './open-tables.ts'
import { PeopleOnSheet } from './people-on-sheet.ts'
import { RemarkReader } from './remark-reader.ts'
import type { RowWords } from './row-words.ts'
import { LineSplitter } from './line-splitter.ts'
import { SheetOfPerson } from './sheet-of-person.ts'
import { TextLines } from './text-lines.ts'
import { TitleMemory } from './title-memory.ts'

/** Rows that are looked at before a table is understood; enough for shares, few enough for an early answer. */
const sampleRows = 40
const mostHeadingRows = 4
const mostMerges = 10_000

/** One sheet: finds its tables and forms, understands each from its first rows, streams the rest. */
export class SheetReader {
  readonly #place: TablePlace
  readonly #sink: CaseSink
  readonly #around: readonly PlacedCue[]
  readonly #remarks: RemarkReader
  readonly #findings: (() => TableFinding | null)[]
  readonly #merges: MergedArea[] = []
  readonly #lines: TextLines
  readonly #titles = new TitleMemory()
  readonly #headings = new HeadingRows()
  readonly #splitter = new LineSplitter()
  #heading: KeptRow[] = []
  #sample: KeptRow[] = []
  #open: OpenTable[] = []
  #cards = new CardCollector()
  #inForm = false
  #form: FormStream | null = null
  readonly #person: SheetOfPerson
  readonly #people: PeopleOnSheet

  constructor(
    sheet: SheetStart,
    around: readonly PlacedCue[],
    sink: CaseSink,
    words: RowWords,
    findings: (() => TableFinding | null)[],
  ) {
    this.#place = placeOf(sheet)
    this.#around = around
    this.#sink = sink
    this.#findings = findings
    this.#person = new SheetOfPerson(sheet.name, around, sink)
    this.#lines = new TextLines(this.#place, sink)
    this.#people = new PeopleOnSheet(this.#lines)
    this.#remarks = new RemarkReader(words, this.#lines, this.#titles, () => this.#surroundings())
    if (/\d{8}/u.test(sheet.name)) this.#lines.take(sheet.name, 0, around)
  }

  /** From here on one form stands again and again; `titles` is what it says above its labels. */
  beginForm(template: FormTemplate, titles: readonly string[]): void {
    this.#settle(true)
    for (const title of titles) this.#titles.note(title)
    this.#person.noteHeadings(template.fields.map(({ label }) => label))
    this.#form = new FormStream(template, this.#cards)
    this.#inForm = true
  }

  row(read: CellRow): void {
    if (this.#form?.take(keepRow(read)) === true) return
    this.#form = null
    if (this.#people.take(read)) return
    if (this.#open.length === 0) {
      this.#gather(this.#splitter.split(keepRow(read)))
      return
    }
    const isUncut = read.count === 1 && (this.#splitter.isCutting || read.text(0).includes('\t'))
    const row = isUncut ? keptAsRow(this.#splitter.split(keepRow(read))) : read
    let taken = false
    for (const table of this.#open) if (table.take(row)) taken = true
    if (!taken) this.#lookAtOddRow(row)
  }

  merged(area: MergedArea): void {
    if (this.#merges.length < mostMerges) this.#merges.push(area)
  }

  end(): void {
    this.#settle(true)
    this.#closeTables()
    this.#closeCards()
    this.#person.settle(this.#lines, this.#titles.all())
    this.#findings.push(this.#lines.finish())
  }

  #gather(row: KeptRow): void {
    const [first] = row.cells
    if (first === undefined) return
    if (this.#inForm && this.#cards.takeKnown(row)) return
    if (this.#sample.length === 0 && this.#heading.length === 0 && isLetteredRow(row)) return
    const isAsking = this.#headings.asks(row) || isNextLabelAbove(row, this.#heading, this.#sample, this.#cards)
    const isAnswer = this.#sample.length === 0 && answersLabels(row, this.#heading, this.#cards)
    if (isAsking && !isAnswer && !isBlankOfForm(row, this.#sample)) {
      this.#beginHeading(row)
      return
    }
    if (this.#cards.isEmpty && isToldBeforeLabel(row) && this.#lines.take(first.text, row.row, this.#surroundings()))
      return
    if (this.#inForm && this.#cards.take(row)) return
    const above = this.#heading.at(-1)
    if (above !== undefined && this.#sample.length === 0 && continuesHeadings(above, row)) {
      this.#heading.push(row)
      return
    }
    if (this.#sample.length === 0 && this.#heading.length === 0 && isRowOfTitles(row)) {
      for (const { text } of row.cells) this.#titles.note(text)
      return
    }
    const isAlone = row.cells.length === 1 && first.kind === 'text'
    if (this.#sample.length === 0 && this.#heading.length === 0 && isTotalRow(row)) return
    // A label of a card above a gap was left blank; what follows is the next card's title, not its value.
    if (isAlone && this.#sample.length === 0 && above !== undefined && row.row > above.row + 1 && !this.#cards.isEmpty)
      this.#heading = []
    if (isAlone && endsCard(row, this.#heading, this.#sample, this.#merges, this.#cards)) this.#settle(true)
    if (
      isAlone &&
      this.#sample.length === 0 &&
      this.#heading.length === 0 &&
      (!hasFields(first.text) || severalInLine(first.text).length > 0 || tellsHalfLabelled(first.text)) &&
      sectionOf(row) === ''
    ) {
      if (!this.#lines.takeLoose(first.text, row.row, this.#surroundings())) this.#titles.note(first.text)
      if (!isAnsweredWithin(first.text)) this.#cards.passTitle(first.text.trim())
      return
    }
    this.#sample.push(row)
    if (this.#sample.length >= sampleRows) this.#settle(false)
  }

  #beginHeading(row: KeptRow): void {
    if (this.#heading.length === 0 && standOverHeadings(this.#sample, row)) this.#heading = this.#sample.splice(0)
    if (this.#sample.length > 0) this.#settle(true)
    this.#person.noteHeadings(row.cells.map(({ text }) => text))
    if (row.cells.length >= 3 && this.#cards.isSlight) this.#inForm = false
    this.#heading = [...this.#heading.slice(1 - mostHeadingRows), row]
  }

  /** Understands what was gathered. `isEnd`: nothing more belongs to it; else the table stays open for further rows. */
  #settle(isEnd: boolean): void {
    const { heading, titles, rows, shape } = arrangeRows(this.#heading, this.#sample)
    for (const title of titles) this.#titles.note(title)
    this.#heading = []
    this.#sample = []
    const [only] = rows
    if (only === undefined) return
    this.#titles.turn()
    if (this.#people.begin(heading, rows, this.#surroundings(), isEnd)) return
    if (shape !== 'none') {
      if (shape === 'turned') {
        this.#closeCards()
        this.#cards.turn(rows)
      }
      this.#fillCards(rows)
      return
    }
    const fields = heading.length > 0 && isEnd ? stackedFields(heading, rows, this.#merges, this.#cards) : null
    if (fields !== null) {
      const told = longAnswerAlone(fields)
      if (told === '' || !this.#lines.take(told, only.row, this.#surroundings()))
        this.#cards.addFields(fields, only.row)
      return
    }
    this.#closeCards()
    this.#lines.takeBabies(heading)
    this.#open = openTables(heading, rows, this.#merges, this.#above(), this.#sink, this.#place)
    this.#takeAll(this.#open, rows)
    if (isEnd) this.#closeTables()
  }

  #fillCards(rows: readonly KeptRow[]): void {
    this.#titles.keepForCards()
    this.#inForm = true
    this.#cards.learn(rows)
    for (const row of rows) {
      if (sectionOf(row) !== '' || isTitleWithLabel(row)) this.#titles.note(row.cells[0]?.text ?? '')
      if (!this.#cards.take(row)) this.#remarks.read([], keptAsRow(row))
    }
  }

  #takeAll(tables: readonly OpenTable[], rows: readonly KeptRow[]): void {
    for (const row of rows) {
      const again = keptAsRow(row)
      const taking = tables.filter((table) => table.take(again))
      if (taking.length === 0) this.#remarks.read(tables, again)
    }
  }

  #closeTables(): void {
    for (const table of this.#open) this.#findings.push(() => table.finding())
    this.#open = []
  }

  #closeCards(): void {
    this.#inForm = false
    if (this.#cards.isEmpty) return
    const { table, rows } = openCards(this.#cards, this.#titles.aboveCards(this.#around), this.#sink, this.#place)
    this.#cards = new CardCollector()
    this.#takeAll([table], rows)
    this.#findings.push(() => table.finding())
  }

  /** A row that named nobody: perhaps the headings of another table, perhaps a remark that tells of a birth. */
  #lookAtOddRow(row: CellRow): void {
    if (row.count >= 2 && isAllText(row)) {
      const kept = keepRow(row)
      if (this.#headings.asks(kept)) {
        this.#closeTables()
        this.#heading = [kept]
        return
      }
    }
    this.#remarks.read(this.#open, row)
  }

  #above(): readonly PlacedCue[] {
    return [...this.#titles.above(), ...this.#around]
  }

  #surroundings(): readonly PlacedCue[] {
    return [...this.#titles.all(), ...this.#around]
  }
}
