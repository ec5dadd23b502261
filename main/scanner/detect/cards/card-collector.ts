import { isLabelCell } from '../headings/heading-row.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { alternatingFields } from './alternating-fields.ts'
import { AskingColumns } from './asking-columns.ts'
import type { Card, CardKey } from './card.ts'
import { cardKey } from './card-key.ts'
import { fieldsOfWorkers } from './fields-of-workers.ts'
import { halfBlankFields } from './half-blank-fields.ts'
import { namesBefore } from './name-before.ts'
import { readFormRow, sectionOf, type Field } from './row-fields.ts'
import { sideBySide } from './side-by-side-cards.ts'
import { SideParts } from './side-parts.ts'
import { TurnedRows } from './turned-rows.ts'

const mostCards = 20_000
const mainLane = -1
const mostTitles = 100

/** Puts the rows of forms together to cards. A label that comes again begins a new card; labels twice in one row are two. */
export class CardCollector {
  readonly keys = new Map<string, CardKey>()
  readonly cards: Card[] = []
  #lanes = new Map<number, Card>()
  readonly #titles = new Set<string>()
  #section = ''
  readonly parts = new SideParts()
  /** The last card that was a cell by itself, and where. */
  #whole: { readonly card: Card; readonly row: number } | null = null
  /** The last row of the card that is not one of several side by side. */
  #mainRow = 0
  /** The cards stand in columns, their labels left of them all. */
  #turned: TurnedRows | null = null
  #laneStarts: readonly number[] = []
  readonly #asking = new AskingColumns()

  get isEmpty(): boolean {
    return this.cards.length === 0
  }

  /** One card of a label or two: 填报人：... above a table is no form. */
  get isSlight(): boolean {
    return this.cards.length <= 1 && this.keys.size <= 3
  }

  /** From here on the first cell of a row is a label and each further cell belongs to the card of its column. */
  turn(rows: readonly KeptRow[]): void {
    this.#turned = new TurnedRows(rows)
  }

  /** Takes a row most of whose labels these cards have, blank or filled in. False where it is none. */
  takeKnown(row: KeptRow): boolean {
    const labels = row.cells.filter(isLabelCell)
    const known = labels.filter((cell) => this.hasLabel(cell.text)).length
    const again = row.cells.filter(({ column, text }) => this.#asking.has(column) && this.hasLabel(text)).length
    if ((known === 0 || known * 2 < labels.length) && again * 2 < row.cells.length) return false
    if (this.take(row)) return true
    if (labels.length < row.cells.length) return false
    this.#addBlank(row)
    return true
  }

  /** Notes where labels stand in rows that are to be taken next. */
  learn(rows: readonly KeptRow[]): void {
    for (const row of rows) {
      const read = readFormRow(row)
      if (read.kind === 'fields') this.#asking.note(read.fields)
    }
  }

  /** A title alone in a row: where it stood before, the next card begins, whatever of it was left blank. */
  passTitle(title: string): void {
    if (!this.#titles.has(title)) {
      if (this.#titles.size < mostTitles) this.#titles.add(title)
      return
    }
    this.begin()
  }

  /** A title that stood above one of these cards. */
  hasTitle(title: string): boolean {
    return this.#titles.has(title)
  }

  /** The next card begins here. */
  begin(): void {
    this.#lanes = new Map()
    this.#section = ''
    this.parts.begin()
  }

  #addBlank({ row, cells }: KeptRow): void {
    this.addFields(
      cells.map(({ text, kind, column }) => ({ label: text, value: '', kind, labelColumn: column, column })),
      row,
    )
  }

  /** Takes a row; false where it is no part of a form. */
  take(given: KeptRow): boolean {
    if (this.cards.length >= mostCards) return false
    if (this.#turned !== null) return this.#takeTurned(this.#turned, given)
    if (this.#isTableBelow(given)) return false
    if (this.parts.head(given)) return true
    const row = this.parts.pass(given)
    const section = sectionOf(row)
    if (section !== '') {
      // 新生儿 with nothing beside it, where other cards tell a name: it was left blank.
      if (this.hasLabel(section)) this.#addBlank(row)
      else this.#section = section
      return true
    }
    const read = readFormRow(row)
    const placed = read.kind === 'cells' ? null : this.#asking.fieldsOf(row)
    if (placed !== null) {
      this.#goOnWithWhole(placed, row.row)
      this.addFields(placed, row.row)
      return true
    }
    switch (read.kind) {
      case 'fields':
        this.#goOnWithWhole(read.fields, row.row)
        if (read.isWhole || !this.#takePairs(row)) this.addFields(read.fields, row.row)
        return true
      case 'lane':
        for (const value of read.values) {
          const part = this.parts.above(value.column)
          this.#put(part === '' ? value.column : mainLane, read.label, value, row.row, part)
        }
        return true
      case 'cells':
        for (const fields of read.cards) this.#addWhole(fields, row.row)
        return true
      case 'other':
        return !this.isEmpty && (this.#takePairs(row) || this.#takeHalfBlank(row))
    }
  }

  /** 联系人：王芳, and below it 时间, 地点, 讲者, 主题: where labels stood in one cell with their answers, a row of words begins a table. */
  #isTableBelow({ cells }: KeptRow): boolean {
    if (cells.length < 4 || this.keys.size === 0 || !this.isSlight || cells.some(({ text }) => /[:：]/u.test(text)))
      return false
    const answering = [...this.keys.values()]
    return this.#asking.columns().every((column) => answering.some(({ columns }) => columns.has(column)))
  }

  /** Labels that no lexicon knows, within a form. */
  #takePairs({ row, cells }: KeptRow): boolean {
    const [first] = cells
    const stands = first !== undefined && this.#asking.columns().includes(first.column)
    const fields = stands ? alternatingFields(cells) : null
    if (fields !== null) this.addFields(fields, row)
    return fields !== null
  }

  #takeHalfBlank({ row, cells }: KeptRow): boolean {
    // Alone in its row a word that these cards do not have is a title.
    const fields = halfBlankFields(
      cells,
      (cell) => this.#asking.has(cell.column) && (this.hasLabel(cell.text) || (cells.length > 1 && isLabelCell(cell))),
    )
    if (fields !== null) this.addFields(fields, row)
    return fields !== null
  }

  #takeTurned(turned: TurnedRows, row: KeptRow): boolean {
    const answers = turned.read(row)
    for (const { label, value, isOfSheet } of answers ?? [])
      this.#put(isOfSheet ? mainLane : value.column, label, value, row.row)
    return answers !== null
  }

  /** Adds labelled values, for instance those of a heading row with one row of values under it. */
  addFields(fields: readonly Field[], row: number): void {
    const partOf = ({ labelColumn }: Field): string => this.parts.of(labelColumn)
    const { own, starts } = sideBySide(fields, partOf)
    this.#asking.note(fields)
    if (starts.length > 1) this.#laneStarts = starts
    const lanes = this.#laneStarts
    if (lanes.length < 2) this.#mainRow = row
    const ofWorkers = fieldsOfWorkers(fields)
    const named = namesBefore(fields)
    for (const field of own) {
      const lane = lanes.length < 2 ? mainLane : lanes.filter((start) => start <= field.labelColumn).length
      const within = partOf(field)
      const key = cardKey(within === '' ? this.#section : within, field.label)
      const isKnown = this.#lanes.get(lane)?.values.has(key) === true
      // The client's was told before; a second one in the same card is the nanny's.
      if (isKnown && ofWorkers.has(field)) continue
      const part = isKnown ? (named.get(field) ?? within) : within
      if (field.value !== '' || lanes.length < 2)
        this.#put(lane, field.label, { text: field.value, kind: field.kind, column: field.column }, row, part)
    }
  }

  /** True where a card asked for it. */
  hasLabel(label: string): boolean {
    return [this.#section, '', ...this.parts.named].some((section) => this.keys.has(cardKey(section, label)))
  }

  /** A cell that is a card; one right below a card's last row that asks for nothing of the same goes on with it. */
  #addWhole(fields: readonly Field[], row: number): void {
    const main = this.#lanes.get(mainLane)
    const before = main === undefined ? this.#whole : { card: main, row: this.#mainRow }
    const goesOn =
      before !== null &&
      row === before.row + 1 &&
      fields.every(({ label }) => !before.card.values.has(cardKey('', label)))
    const card: Card = goesOn ? before.card : { row, values: new Map() }
    if (!goesOn) this.cards.push(card)
    this.#whole = { card, row }
    for (const field of fields)
      this.#set(card, '', field.label, { text: field.value, kind: field.kind, column: field.column })
    this.#lanes = new Map()
  }

  /** A row of a field or two right below a cell that was a card belongs to it, if it asks for nothing of the same. */
  #goOnWithWhole(fields: readonly Field[], row: number): void {
    const before = this.#whole
    if (before === null || this.#lanes.size > 0 || row !== before.row + 1) return
    if (fields.every(({ label }) => !before.card.values.has(cardKey('', label)))) this.#lanes.set(mainLane, before.card)
  }

  #put(lane: number, label: string, value: Cell, row: number, part = ''): void {
    // The section was a field of its own that the first card left blank.
    if (this.#section !== '' && cardKey('', label) === cardKey('', this.#section)) this.#section = ''
    const section = part === '' ? this.#section : part
    const key = cardKey(section, label)
    let card = this.#lanes.get(lane)
    if (card === undefined || card.values.has(key)) {
      card = { row, values: new Map() }
      this.#lanes.set(lane, card)
      this.cards.push(card)
    }
    this.#set(card, section, label, value)
  }

  #set(card: Card, section: string, label: string, { text, kind, column }: Cell): void {
    const name = cardKey(section, label)
    let key = this.keys.get(name)
    if (key === undefined) {
      key = { label, groupOwner: section === '' ? null : (parseLabel(section)?.owner ?? null), columns: new Set() }
      this.keys.set(name, key)
    }
    key.columns.add(column)
    if (!card.values.has(name)) card.values.set(name, { text, kind })
  }
}
