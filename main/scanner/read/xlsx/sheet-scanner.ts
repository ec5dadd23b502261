import { ByteWindow } from './byte-window.ts'
import { CellAsides } from './cell-asides.ts'
import { CellScanner } from './cell-scanner.ts'
import { attribute, TagScanner, tagEnd } from './tag-scanner.ts'
import { mostCells } from './cell-arrays.ts'
import { RowWindow } from './row-window.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { CellSink } from '../../detect/cell-source.ts'

/** A single row or cell that keeps more bytes than this waiting is no spreadsheet's. */
const mostWaitingBytes = 64 * 1024 * 1024

/** Excel's own number of rows; a number beyond it is a writer's mistake, and the row stands where it follows. */
const mostRows = 1_048_576

/** A row whose cells fill more than this is handed on in pieces. */
const mostRowBytes = 8 * 1024 * 1024

type Place = 'before' | 'between-rows' | 'in-row' | 'after'

/**
 * Scans a worksheet's rows out of the chunks of its part and hands them to the sink. What follows the rows goes to
 * `tail`, in bytes. Parts without rows (chart sheets) go there as a whole.
 */
export class SheetScanner {
  readonly asides: CellAsides
  readonly #tags = new TagScanner()
  readonly #window = new ByteWindow()
  readonly #row: RowWindow
  readonly #cells: CellScanner
  readonly #sink: CellSink
  readonly #strings: SharedStrings
  readonly #budget: ReadBudget
  readonly #tail: (bytes: Buffer) => void
  #place: Place = 'before'
  #sawRoot = false
  /** Whether the part is a sheet with rows: then its tail begins within its root. */
  hasRows = true
  #nextRow = 0

  constructor(
    strings: SharedStrings,
    dateStyles: Uint8Array,
    sink: CellSink,
    budget: ReadBudget,
    tail: (bytes: Buffer) => void,
  ) {
    this.#row = new RowWindow(strings)
    this.asides = new CellAsides(budget)
    this.#cells = new CellScanner(this.#tags, this.#row, strings, dateStyles, budget.columns, this.asides)
    this.#sink = sink
    this.#strings = strings
    this.#budget = budget
    this.#tail = tail
  }

  /** Cells were met that could not be read: right of the last column, or strings that do not exist. */
  get leftOut(): { readonly columns: boolean; readonly strings: boolean } {
    return { columns: this.#cells.beyondColumns, strings: this.#cells.missingStrings }
  }

  /** Whether rows and cells ended where they should, and no document type was met. */
  get complete(): boolean {
    return this.#rowsPassed() && !this.#cells.unclosed && !this.#tags.sawDoctype
  }

  /** Takes the next chunk of the part; false when the budget is spent. */
  feed(chunk: Buffer): boolean {
    if (this.#rowsPassed()) {
      this.#tail(chunk)
    } else {
      const unconsumed = this.#tags.end - this.#tags.at
      if (this.#window.offer(chunk, unconsumed)) this.#advance()
      else if (unconsumed > mostWaitingBytes) this.#budget.stopWith('too-large')
    }
    return this.#budget.stop === null
  }

  /** Says that no more chunks come: what an unfinished row has is handed on. */
  finish(): void {
    if (this.#window.holdsBack) this.#advance()
    if (this.#place === 'in-row') this.#emit()
    this.#row.release()
  }

  #advance(): void {
    const tags = this.#tags
    if (this.#row.count > 0 && tags.at - this.#cells.firstAt > mostRowBytes) this.#emit(true)
    const keepFrom = this.#row.count > 0 ? Math.min(this.#cells.firstAt, tags.at) : tags.at
    this.#window.slide(keepFrom)
    this.#row.shift(keepFrom)
    this.#row.bytes = this.#window.bytes
    this.#cells.firstAt -= keepFrom
    tags.use(this.#window.bytes, tags.at - keepFrom, this.#window.end)
    this.#scan()
    if (this.#rowsPassed()) this.#tail(tags.bytes.subarray(tags.at, tags.end))
    else this.#window.want(tags.end - tags.at)
  }

  #rowsPassed(): boolean {
    return this.#place === 'after'
  }

  #scan(): void {
    const tags = this.#tags
    while (!this.#rowsPassed()) {
      if (this.#place === 'in-row') {
        if (this.#cells.scan()) this.#emit()
        else if (this.#row.count < mostCells) return
        else this.#emit(true)
        if (this.#budget.stop !== null) return
        continue
      }
      if (!tags.next()) return
      const { tagAt } = tags
      if (!this.#tag()) {
        tags.at = tagAt
        return
      }
    }
  }

  /** Acts on a tag between rows; false if it is not at hand as a whole. */
  #tag(): boolean {
    const tags = this.#tags
    if (!this.#sawRoot) return this.#rootTag()
    if (this.#place === 'between-rows' && !tags.closing && tags.named('row')) return this.#rowTag()
    const isData = tags.named('sheetData')
    const { closing } = tags
    if (!tags.finishTag()) return false
    if (isData) this.#place = closing || tags.selfClosed ? 'after' : 'between-rows'
    return true
  }

  #rootTag(): boolean {
    const tags = this.#tags
    const holdsRows = tags.named('worksheet') || tags.named('macrosheet') || tags.named('dialogsheet')
    const { tagAt } = tags
    if (!tags.finishTag()) return false
    this.#sawRoot = true
    if (!holdsRows) {
      tags.at = tagAt
      this.hasRows = false
      this.#place = 'after'
    }
    return true
  }

  #rowTag(): boolean {
    const tags = this.#tags
    let number = 0
    let hidden = false
    let met = tags.nextAttribute()
    for (; met === attribute; met = tags.nextAttribute()) {
      if (tags.named('r')) number = tags.digits()
      else if (tags.named('hidden')) hidden = tags.isTrue()
    }
    if (met !== tagEnd) return false
    this.#row.row = number > 0 && number <= mostRows ? number - 1 : this.#nextRow
    this.#nextRow = this.#row.row + 1
    if (tags.selfClosed) return true
    this.#row.hidden = hidden
    this.#cells.start()
    this.#place = 'in-row'
    return true
  }

  #emit(goesOn = false): void {
    const { count } = this.#row
    if (count > 0) this.#strings.show(this.#row.ids, count)
    if (count > 0 && this.#budget.takeCells(count)) this.#sink.row(this.#row)
    this.#row.count = 0
    if (!goesOn) this.#place = 'between-rows'
  }
}
