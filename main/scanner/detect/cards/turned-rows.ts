import { isLabelCell } from '../headings/heading-row.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { readInCellFields } from './in-cell-fields.ts'

/** One answer of a turned form. */
interface TurnedAnswer {
  readonly label: string
  readonly value: Cell
  /** 姓名：王芳 above columns of visits: told once, of none of the columns. */
  readonly isOfSheet: boolean
}

/** Reads rows whose first cell is a label, with somebody, or a visit, in each further column. */
export class TurnedRows {
  readonly #left: number

  constructor(rows: readonly KeptRow[]) {
    this.#left = Math.min(...rows.flatMap(({ cells: [first] }) => (first === undefined ? [] : [first.column])))
  }

  /** `null` where a row is no part of it. */
  read({ cells }: KeptRow): readonly TurnedAnswer[] | null {
    const [label, ...values] = cells
    if (label === undefined) return null
    // The corner above the labels was left blank: names, one for each column.
    if (label.column > this.#left && !isLabelCell(label)) return answersOf('', cells)
    if (values.length > 0 || isLabelCell(label)) return answersOf(label.text, values)
    const told = readInCellFields(label.text).filter(({ value }) => value !== '')
    if (told.length === 0) return null
    return told.map((field) => ({
      label: field.label,
      // 姓名：王芳    编号330: what stands far behind is another field.
      value: { text: field.value.replace(/ {2}.*$/u, ''), kind: 'text', column: label.column },
      isOfSheet: true,
    }))
  }
}

function answersOf(label: string, values: readonly Cell[]): readonly TurnedAnswer[] {
  return values.map((value) => ({ label, value, isOfSheet: false }))
}
