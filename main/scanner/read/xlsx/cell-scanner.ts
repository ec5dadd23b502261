import { mostCells } from './cell-arrays.ts'
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
import { attribute, tagEnd, type TagScanner } from './tag-scanner.ts'
import { nine, zero } from './xml-bytes.ts'
import type { SharedStrings } from './shared-strings.ts'

/** What a cell's `t` says about its value. */
const asNumber = 0
const asShared = 1
const asText = 2
const asBoolean = 3
const asError = 4

/** Scans the cells of one row into a row window. */
export class CellScanner {
  /** Where the first cell that is in the row window begins. */
  firstAt = 0
  beyondColumns = false
  missingStrings = false
  /** A cell was met that the next one, or its row's end, cut off: what stood in it may be lost. */
  unclosed = false
  readonly #tags: TagScanner
  readonly #row: RowWindow
  readonly #dateStyles: Uint8Array
  readonly #columns: number
  readonly #strings: SharedStrings
  readonly #span = new StringSpan()
  #nextColumn = 0
  #column = 0
  #style = 0
  #type = asNumber

  constructor(tags: TagScanner, row: RowWindow, strings: SharedStrings, dateStyles: Uint8Array, columns: number) {
    this.#tags = tags
    this.#row = row
    this.#strings = strings
    this.#dateStyles = dateStyles
    this.#columns = columns
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
    if (!this.#attributes()) return false
    const { selfClosed } = tags
    if (selfClosed) {
      this.#nextColumn = this.#column + 1
      return true
    }
    let at = -1
    let end = -1
    let code = -1
    let formulaAt = -1
    let formulaEnd = -1
    for (;;) {
      if (!tags.next()) return false
      const length = tags.nameEnd - tags.nameAt
      const first = tags.bytes[tags.nameAt]
      if (length === 1 && first === 0x76) {
        const { tagAt: textEnd, closing } = tags
        if (!tags.finishTag()) return false
        if (!closing) {
          at = tags.at
          end = at
          code = -1
        } else if (at >= 0) end = textEnd
      } else if (length === 1 && first === 0x66) {
        const { tagAt: textEnd, closing } = tags
        if (!tags.finishTag()) return false
        if (!closing) formulaAt = tags.at
        else if (formulaAt >= 0) formulaEnd = textEnd
      } else if (length === 1 && first === 0x63) {
        // `</c>`, or the next `<c` where this one was never closed.
        if (!tags.closing) {
          this.unclosed = true
          tags.at = tags.tagAt
        } else if (!tags.finishTag()) return false
        break
      } else if (length === 2 && !tags.closing && tags.named('is')) {
        if (!tags.finishTag()) return false
        if (!tags.selfClosed) {
          if (!scanString(tags, 'is', this.#span)) return false
          if (at < 0) {
            at = this.#span.at
            end = this.#span.end
            code = this.#span.rich ? richCell : textCell
          }
        }
      } else if (tags.named('row') || (tags.closing && tags.named('sheetData'))) {
        this.unclosed = true
        tags.at = tags.tagAt
        break
      } else if (!tags.finishTag()) return false
    }
    if (end > at) this.#add(tagAt, at, end, code)
    else if (formulaEnd > formulaAt && this.#hasWords(formulaAt, formulaEnd))
      this.#add(tagAt, formulaAt, formulaEnd, formulaCell)
    this.#nextColumn = this.#column + 1
    return true
  }

  /** Whether a formula has words of its own: they stand in quotes. */
  #hasWords(at: number, end: number): boolean {
    const formula = this.#tags.bytes.subarray(at, end)
    return formula.includes('"') || formula.includes('&quot;') || formula.includes('&#')
  }

  #attributes(): boolean {
    const tags = this.#tags
    this.#column = this.#nextColumn
    this.#style = 0
    this.#type = asNumber
    for (;;) {
      const met = tags.nextAttribute()
      if (met !== attribute) return met === tagEnd
      if (tags.nameEnd - tags.nameAt !== 1) continue
      const letter = tags.bytes[tags.nameAt]
      if (letter === 0x72) this.#column = this.#columnOf()
      else if (letter === 0x73) this.#style = tags.digits()
      else if (letter === 0x74) this.#type = this.#typeOf()
    }
  }

  /** The column of a reference such as `AB12`; the next one where it is none. */
  #columnOf(): number {
    const { bytes, valueAt, valueEnd } = this.#tags
    let column = 0
    for (let at = valueAt; at < valueEnd && column < 0x1000000; at++) {
      const letter = (bytes[at] ?? 0) | 0x20
      if (letter < 0x61 || letter > 0x7a) break
      column = column * 26 + letter - 0x60
    }
    return column > 0 ? column - 1 : this.#nextColumn
  }

  #typeOf(): number {
    const { bytes, valueAt, valueEnd } = this.#tags
    const length = valueEnd - valueAt
    const first = bytes[valueAt]
    if (first === 0x73) return length === 1 ? asShared : asText
    if (first === 0x62) return asBoolean
    if (first === 0x65) return asError
    return first === 0x6e ? asNumber : asText
  }

  #add(tagAt: number, at: number, end: number, inlineCode: number): void {
    if (this.#column >= this.#columns) {
      this.beyondColumns = true
      return
    }
    if (this.#row.count === 0) this.firstAt = tagAt
    const type = inlineCode >= 0 ? asText : this.#type
    if (type === asShared) {
      const id = this.#index(at, end)
      if (id >= this.#strings.count) this.missingStrings = true
      else this.#row.add(this.#column, textCell, id, at, end)
      return
    }
    this.#row.add(this.#column, inlineCode >= 0 ? inlineCode : this.#codeOf(type), -1, at, end)
  }

  #codeOf(type: number): number {
    if (type === asNumber) return this.#dateStyles[this.#style] === 1 ? dateCell : numberCell
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
