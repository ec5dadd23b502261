import { giveCellArraysBack, takeCellArrays, type CellArrays } from './cell-arrays.ts'
import { formulaText } from './formula-text.ts'
import { plainNumeral } from './plain-numeral.ts'
import { nine, zero } from './xml-bytes.ts'
import { plainText, richText } from './xml-text.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { CellKind, CellRow } from '../../detect/cell-source.ts'

/** Codes of what a cell holds, in the order of `kinds`; inline text with markup has a code of its own. */
export const numberCell = 0
export const dateCell = 1
export const textCell = 2
export const booleanCell = 3
export const errorCell = 4
export const richCell = 5
/** A formula without its result. */
export const formulaCell = 6

const kinds: readonly CellKind[] = ['number', 'date', 'text', 'boolean', 'error', 'text', 'text']

/** The row being scanned: where its cells' values stand in the bytes at hand, decoded only when asked for. */
export class RowWindow implements CellRow {
  row = 0
  count = 0
  /** The column after the last plain cell, empty ones included. */
  nextColumn = 0
  hidden = false
  bytes: Buffer = Buffer.alloc(0)
  readonly #strings: SharedStrings
  readonly columns: Int32Array
  readonly codes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly ids: Int32Array
  #arrays: CellArrays | null

  constructor(strings: SharedStrings) {
    this.#strings = strings
    const arrays = takeCellArrays()
    ;({ columns: this.columns, codes: this.codes, starts: this.starts, ends: this.ends, ids: this.ids } = arrays)
    this.#arrays = arrays
  }

  /** The sheet is over: nothing may be asked of its rows any more. */
  release(): void {
    if (this.#arrays !== null) giveCellArraysBack(this.#arrays)
    this.#arrays = null
  }

  /** Appends a cell. Columns that do not ascend are put in their place. */
  add(column: number, code: number, id: number, start: number, end: number): void {
    let i = this.count++
    while (i > 0 && (this.columns[i - 1] ?? 0) > column) this.#copy(i - 1, i--)
    this.columns[i] = column
    this.codes[i] = code
    this.ids[i] = id
    this.starts[i] = start
    this.ends[i] = end
  }

  /** The bytes at hand have moved down. */
  shift(by: number): void {
    for (let i = 0; i < this.count; i++) {
      this.starts[i] = (this.starts[i] ?? 0) - by
      this.ends[i] = (this.ends[i] ?? 0) - by
    }
  }

  column(i: number): number {
    return this.columns[i] ?? -1
  }

  kind(i: number): CellKind {
    return kinds[this.codes[i] ?? textCell] ?? 'text'
  }

  textId(i: number): number {
    return this.ids[i] ?? -1
  }

  text(i: number): string {
    const id = this.ids[i] ?? -1
    if (id >= 0) return this.#strings.text(id)
    const start = this.starts[i]
    const end = this.ends[i]
    switch (this.codes[i]) {
      case numberCell:
      case dateCell:
        return numeralAt(this.bytes, start ?? 0, end ?? 0)
      case booleanCell:
        return /^(?:1|true)$/.test(plainText(this.bytes.toString('latin1', start, end)).trim()) ? 'TRUE' : 'FALSE'
      case richCell:
        return richText(this.bytes.toString('utf8', start, end))
      case formulaCell:
        return formulaText(plainText(this.bytes.toString('utf8', start, end)))
      default:
        return plainText(this.bytes.toString('utf8', start, end))
    }
  }

  #copy(from: number, to: number): void {
    this.columns[to] = this.columns[from] ?? 0
    this.codes[to] = this.codes[from] ?? 0
    this.ids[to] = this.ids[from] ?? 0
    this.starts[to] = this.starts[from] ?? 0
    this.ends[to] = this.ends[from] ?? 0
  }
}

/** Most numerals are a few plain digits, for which the way over a number is several times quicker than decoding. */
function numeralAt(bytes: Buffer, start: number, end: number): string {
  let number = 0
  let at = start
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < zero || byte > nine) break
    number = number * 10 + byte - zero
  }
  const raw = at === end
  if (raw && end - start < 10 && (bytes[start] !== zero || end - start === 1)) return String(number)
  if (raw) return bytes.toString('latin1', start, end)
  return plainNumeral(plainText(bytes.toString('utf8', start, end)).trim())
}
