import { mostCells } from './cell-arrays.ts'
import { asBoolean, asNumber, asShared, asText, CellTag } from './cell-tag.ts'
import { scanPlainCells } from './plain-cells.ts'
import { scanString, StringSpan } from './string-span.ts'
import {
  booleanCell,
  dateCell,
  errorCell,
  formulaCell,
  numberCell,
  richCell,
  textCell,
  type RowWindow,
} from './row-window.ts'
import { nine, zero } from './xml-bytes.ts'
import { plainText, richText } from './xml-text.ts'
import type { CellAsides } from './cell-asides.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { TagScanner } from './tag-scanner.ts'

/** Scans the cells of one row into a row window. */
export class CellScanner {
  /** Where the first cell that is in the row window begins. */
  firstAt = 0
  beyondColumns = false
  missingStrings = false
  /** A cell or a value was met that the next tag, or its row's end, cut off: what stood in it may be lost. */
  unclosed = false
  readonly #tags: TagScanner
  readonly #row: RowWindow
  readonly #dateStyles: Uint8Array
  readonly #columns: number
  readonly #strings: SharedStrings
  readonly #asides: CellAsides
  readonly #tag = new CellTag()
  readonly #span = new StringSpan()
  /** Where else the cell at hand has a text, which its shown one hides: beginning, end and code of each. */
  readonly #others: number[] = []
  #nextColumn = 0

  constructor(
    tags: TagScanner,
    row: RowWindow,
    strings: SharedStrings,
    dateStyles: Uint8Array,
    columns: number,
    asides: CellAsides,
  ) {
    this.#tags = tags
    this.#row = row
    this.#strings = strings
    this.#dateStyles = dateStyles
    this.#columns = columns
    this.#asides = asides
  }

  /** Begins a new row. */
  start(): void {
    this.#nextColumn = 0
    this.#row.count = 0
  }

  /** Scans cells up to the row's end: true when it was met, false when the bytes ended or the row window is full. */
  scan(): boolean {
    const tags = this.#tags
    while (this.#row.count < mostCells) {
      this.#plain()
      if (!tags.next()) return false
      const { tagAt, closing } = tags
      if (!closing && tags.nameEnd - tags.nameAt === 1 && tags.bytes[tags.nameAt] === 0x63) {
        if (this.#cell(tagAt)) continue
        tags.at = tagAt
        return false
      }
      const isRow = tags.named('row')
      // A row within a row, or the end of all rows: this row was never closed, and the tag is not ours.
      if ((isRow && !closing) || (closing && tags.named('sheetData'))) {
        tags.at = tagAt
        return true
      }
      if (!tags.finishTag()) {
        tags.at = tagAt
        return false
      }
      if (isRow) return true
    }
    return false
  }

  /** Passes over the cells that have the usual shape. */
  #plain(): void {
    const { at } = this.#tags
    const { count } = this.#row
    const past = scanPlainCells(this.#tags, this.#row, this.#dateStyles, this.#columns, this.#strings.count)
    if (past === at) return
    if (count === 0) this.firstAt = at
    this.#nextColumn = this.#row.nextColumn
    this.#tags.at = past
  }

  #cell(tagAt: number): boolean {
    const tags = this.#tags
    if (!this.#tag.read(tags, this.#nextColumn)) return false
    const { selfClosed } = tags
    if (selfClosed) {
      this.#nextColumn = this.#tag.column + 1
      return true
    }
    if (this.#others.length > 0) this.#others.length = 0
    let from = -1
    let at = -1
    let end = -1
    let code = -1
    let formulaAt = -1
    let formulaEnd = -1
    for (;;) {
      if (!tags.next()) return false
      const length = tags.nameEnd - tags.nameAt
      const first = tags.bytes[tags.nameAt]
      const { tagAt: textEnd, closing } = tags
      const isValue = length === 1 && first === 0x76
      const isFormula = length === 1 && first === 0x66
      const isInline = length === 2 && !closing && tags.named('is')
      const ends =
        length === 1 ? first === 0x63 : length > 2 && (tags.named('row') || (closing && tags.named('sheetData')))
      if (from >= 0 && (isValue || ends)) {
        if (!closing || ends) this.unclosed = true
        // Of two values programs show the last.
        if (textEnd > from) {
          if (end > at) this.#others.push(at, end, code)
          at = from
          end = textEnd
          code = -1
        }
        from = -1
      }
      if (ends) {
        // `</c>`, or what follows a cell that was never closed.
        if (length > 1 || !closing) {
          this.unclosed = true
          tags.at = textEnd
        } else if (!tags.finishTag()) return false
        break
      }
      if (!tags.finishTag()) return false
      if (isValue) {
        if (!closing && !tags.selfClosed) from = tags.at
      } else if (isFormula) {
        if (!closing) formulaAt = tags.at
        else if (formulaAt >= 0) formulaEnd = textEnd
      } else if (isInline && !tags.selfClosed) {
        if (!scanString(tags, 'is', this.#span)) return false
        const { at: textAt, end: spanEnd, rich } = this.#span
        const textCode = rich ? richCell : textCell
        if (spanEnd > textAt && end > at) this.#others.push(textAt, spanEnd, textCode)
        else if (spanEnd > textAt) {
          at = textAt
          end = spanEnd
          code = textCode
        }
      }
    }
    if (end > at) {
      this.#add(tagAt, at, end, code)
      if (formulaEnd > formulaAt) this.#asides.formula(tags.bytes, formulaAt, formulaEnd)
    } else if (formulaEnd > formulaAt && this.#hasWords(formulaAt, formulaEnd))
      this.#add(tagAt, formulaAt, formulaEnd, formulaCell)
    if (this.#others.length > 0) this.#tellOthers(this.#textOf(at, end, code))
    this.#nextColumn = this.#tag.column + 1
    return true
  }

  /** What says the same as the text that is shown is told once. */
  #tellOthers(shown: string): void {
    for (let i = 0; i < this.#others.length; i += 3) {
      const text = this.#textOf(this.#others[i] ?? 0, this.#others[i + 1] ?? 0, this.#others[i + 2] ?? 0)
      if (text !== shown) this.#asides.add(this.#row.row, this.#tag.column, text)
    }
  }

  #textOf(at: number, end: number, code: number): string {
    if (code < 0 && this.#tag.type === asShared) return this.#strings.text(this.#index(at, end))
    const raw = this.#tags.bytes.toString('utf8', at, end)
    return code === richCell ? richText(raw) : plainText(raw)
  }

  /** Whether a formula has words of its own: they stand in quotes. */
  #hasWords(at: number, end: number): boolean {
    const formula = this.#tags.bytes.subarray(at, end)
    return formula.includes('"') || formula.includes('&quot;') || formula.includes('&#')
  }

  #add(tagAt: number, at: number, end: number, inlineCode: number): void {
    if (this.#tag.column >= this.#columns) {
      this.beyondColumns = true
      return
    }
    if (this.#row.count === 0) this.firstAt = tagAt
    const type = inlineCode >= 0 ? asText : this.#tag.type
    if (type === asShared) {
      const id = this.#index(at, end)
      if (id >= this.#strings.count) this.missingStrings = true
      else this.#row.add(this.#tag.column, textCell, id, at, end)
      return
    }
    this.#row.add(this.#tag.column, inlineCode >= 0 ? inlineCode : this.#codeOf(type), -1, at, end)
  }

  #codeOf(type: number): number {
    if (type === asNumber) return this.#dateStyles[this.#tag.style] === 1 ? dateCell : numberCell
    if (type === asText) return textCell
    return type === asBoolean ? booleanCell : errorCell
  }

  /** The index that stands in the span; anything but digits and white space makes it one that no table has. */
  #index(at: number, end: number): number {
    const { bytes } = this.#tags
    let index = 0
    for (let i = at; i < end; i++) {
      const byte = bytes[i] ?? 0
      if (byte >= zero && byte <= nine && index < 0x7fffffff) index = index * 10 + byte - zero
      else if (byte > 0x20) return Number.MAX_SAFE_INTEGER
    }
    return index
  }
}
