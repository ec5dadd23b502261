import type { TableFinding } from '../../../../shared/domain/finding.ts'
import { asksForAnswers } from '../cards/asks-for-answers.ts'
import { CardCollector } from '../cards/card-collector.ts'
import { isAnsweredWithin, sectionOf } from '../cards/row-fields.ts'
import { isToldBeforeLabel } from '../cards/in-cell-fields.ts'
import { FormStream } from '../cards/form-stream.ts'
import type { FormTemplate } from '../cards/form-template.ts'
import { isBlankOfForm } from '../cards/form-shape.ts'
import { answersLabels, isNextLabelAbove } from '../cards/labels-above.ts'
import { isTitleWithLabel } from '../cards/title-with-label.ts'
import { endsCard, longAnswerAlone, stackedFields } from '../cards/stacked-fields.ts'
import type { CaseSink } from '../cases/case-sink.ts'
import type { CellRow, MergedArea, SheetStart } from '../cell-source.ts'
import { HeadingRows } from '../headings/heading-rows.ts'
import { isRowOfTitles } from '../headings/title-cell.ts'
import { isLetteredRow } from '../headings/lettered-row.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import { isAllText, keepRow, keptAsRow, type KeptRow } from '../rows/cell-view.ts'
import { isTotalRow } from '../rows/total-row.ts'
import { GatheredRows } from './gathered-rows.ts'
import type { OpenTable, TablePlace } from './open-table.ts'
import { placeOf } from './place-of.ts'
import { takePart } from './card-under-part.ts'
import { openCards, openTables } from './open-tables.ts'
import { PeopleOnSheet } from './people-on-sheet.ts'
import { RemarkReader } from './remark-reader.ts'
import type { RowWords } from './row-words.ts'
import { LineSplitter } from './line-splitter.ts'
import { SheetOfPerson } from './sheet-of-person.ts'
import { TextLines } from './text-lines.ts'
import { TitleMemory } from './title-memory.ts'

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
  readonly #gathered = new GatheredRows()
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

  /** A row outside of any table: the first of these that knows it has it; what none knows is kept until a table is understood. */
  #gather(row: KeptRow): void {
    if (row.cells.length === 0) return
    const isTaken =
      (this.#inForm && this.#cards.takeKnown(row)) ||
      (this.#gathered.isEmpty && isLetteredRow(row)) ||
      this.#takeHeading(row) ||
      this.#takeLineBeforeCards(row) ||
      (this.#inForm && this.#cards.take(row)) ||
      this.#gathered.takeRestOfHeading(row) ||
      (this.#gathered.isEmpty && (this.#takeTitles(row) || isTotalRow(row))) ||
      this.#takeTextAlone(row)
    if (isTaken) return
    this.#gathered.add(row)
    if (this.#gathered.isFull) this.#settle(false)
  }

  #takeHeading(row: KeptRow): boolean {
    const { heading, below } = this.#gathered
    if (!this.#headings.asks(row) && !isNextLabelAbove(row, heading, below, this.#cards)) return false
    const isAnswer = below.length === 0 && answersLabels(row, heading, this.#cards)
    if (isAnswer || isBlankOfForm(row, below)) return false
    this.#gathered.raiseOver(row)
    if (this.#gathered.below.length > 0) this.#settle(true)
    this.#person.noteHeadings(row.cells.map(({ text }) => text))
    if (row.cells.length >= 3 && this.#cards.isSlight) this.#inForm = false
    this.#gathered.addHeading(row)
    return true
  }

  #takeLineBeforeCards(row: KeptRow): boolean {
    const told = this.#cards.isEmpty && isToldBeforeLabel(row) ? row.cells[0] : undefined
    return told !== undefined && this.#lines.take(told.text, row.row, this.#surroundings())
  }

  #takeTitles(row: KeptRow): boolean {
    if (!isRowOfTitles(row)) return false
    for (const { text } of row.cells) this.#titles.note(text)
    return true
  }

  /** A line of text alone may end what was gathered; where nothing is, it is a title, or tells of somebody by itself. */
  #takeTextAlone(row: KeptRow): boolean {
    const [alone, another] = row.cells
    if (alone?.kind !== 'text' || another !== undefined) return false
    const { asking } = this.#gathered
    // A label of a card above a gap was left blank; what follows is the next card's title, not its value.
    if (asking !== undefined && row.row > asking.row + 1 && !this.#cards.isEmpty) this.#gathered.forgetHeading()
    const { heading, below } = this.#gathered
    takePart(this.#gathered, alone.text, this.#titles, this.#lines, this.#around)
    if (endsCard(row, heading, below, this.#merges, this.#cards)) this.#settle(true)
    const { text } = alone
    if (!this.#gathered.isEmpty || asksForAnswers(text) || sectionOf(row) !== '') return false
    if (!this.#lines.takeLoose(text, row.row, this.#surroundings())) this.#titles.note(text)
    if (!isAnsweredWithin(text)) this.#cards.passTitle(text.trim())
    return true
  }

  /** Understands what was gathered. `isEnd`: nothing more belongs to it; else the table stays open for further rows. */
  #settle(isEnd: boolean): void {
    const { heading, titles, rows, shape } = this.#gathered.hand()
    for (const title of titles) this.#titles.note(title)
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
        this.#gathered.addHeading(kept)
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
