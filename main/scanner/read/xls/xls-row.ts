import type { CellKind, CellRow } from '../../detect/cell-source.ts'

const kinds: readonly CellKind[] = ['text', 'number', 'date', 'boolean', 'error']

/** A row of an old workbook; numbers become text when asked for, shared texts keep their number. Reused for every row. */
export class XlsRow implements CellRow {
  row = -1
  hidden = false
  readonly #strings: readonly string[]
  readonly #columns: number[] = []
  readonly #kinds: number[] = []
  /** The number itself, or the shared text's place in the table. */
  readonly #numbers: number[] = []
  readonly #texts: (string | null)[] = []

  constructor(strings: readonly string[]) {
    this.#strings = strings
  }

  get count(): number {
    return this.#columns.length
  }

  begin(row: number, hidden: boolean): void {
    this.row = row
    this.hidden = hidden
    this.#columns.length = 0
    this.#kinds.length = 0
    this.#numbers.length = 0
    this.#texts.length = 0
  }

  /** Answers whether the table has such a text. */
  addShared(column: number, index: number): boolean {
    const text = this.#strings[index]
    if (text !== undefined && text !== '') this.#add(column, 'text', index, null)
    return text !== undefined
  }

  addNumber(column: number, value: number, isDate: boolean): void {
    if (!Number.isNaN(value)) this.#add(column, isDate ? 'date' : 'number', value, null)
  }

  addText(column: number, kind: CellKind, text: string): void {
    if (text !== '') this.#add(column, kind, -1, text)
  }

  column(i: number): number {
    return this.#columns[i] ?? 0
  }

  kind(i: number): CellKind {
    return kinds[this.#kinds[i] ?? 0] ?? 'text'
  }

  text(i: number): string {
    const text = this.#texts[i]
    if (typeof text === 'string') return text
    const number = this.#numbers[i] ?? 0
    return this.#kinds[i] === 0 ? (this.#strings[number] ?? '') : numeral(number)
  }

  textId(i: number): number {
    return this.#kinds[i] === 0 ? (this.#numbers[i] ?? -1) : -1
  }

  #add(column: number, kind: CellKind, number: number, text: string | null): void {
    this.#columns.push(column)
    this.#kinds.push(kinds.indexOf(kind))
    this.#numbers.push(number)
    this.#texts.push(text)
  }
}

/** Every digit of a long whole number, where `String` would write an exponent from 22 digits on. */
function numeral(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value)
}
