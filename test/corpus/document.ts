import type { Day } from '../support/day.ts'

/** A day or moment that the file stores as a numeral with a date format. */
export interface DateCell {
  readonly kind: 'date'
  /** Whole days, with the time as a fraction. */
  readonly day: Day
  /** Excel number format. */
  readonly format: string
}

/** A formula with the result that the office program cached. */
export interface FormulaCell {
  readonly kind: 'formula'
  readonly formula: string
  readonly result: string | number
}

export type Cell = string | number | DateCell | FormulaCell | null

/** Zero-based and inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Note {
  readonly row: number
  readonly column: number
  readonly text: string
}

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
  readonly notes: readonly Note[]
  readonly state: 'visible' | 'hidden' | 'very-hidden'
  /** Zero-based. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  /** The rows are one table object whose headings are the first row. */
  readonly tableObject: boolean
}

export type Expectation = 'sensitive' | 'clean' | 'unscannable'

/** One file to be written: what is in it, and what a scanner must answer. */
export interface Document {
  /** File name without ending. */
  readonly stem: string
  readonly sheets: readonly Sheet[]
  readonly expect: Expectation
  /** Distinct cases. */
  readonly people: number
  readonly tags: readonly string[]
}

/** A visible sheet without anything unusual, changed by `rest`. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], rest: Partial<Sheet> = {}): Sheet {
  return {
    name,
    rows,
    merges: [],
    notes: [],
    state: 'visible',
    hiddenRows: [],
    hiddenColumns: [],
    tableObject: false,
    ...rest,
  }
}

/** The text that a person sees in the cell. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  return cell.kind === 'formula' ? String(cell.result) : dateText(cell)
}

function dateText({ day, format }: DateCell): string {
  const moment = new Date(Math.round((day - 25_569) * 86_400) * 1000).toISOString()
  return format.includes('h') ? moment.slice(0, 16).replace('T', ' ') : moment.slice(0, 10)
}
