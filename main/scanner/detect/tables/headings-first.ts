import { contrastsWithRest } from '../headings/contrasting-row.ts'
import { isHeadingRow } from '../headings/heading-row.ts'
import type { KeptRow } from '../rows/cell-view.ts'

const leastRows = 4
/** 制表人, 日期 below a list are fewer than its columns. */
const leastAsked = 0.7

/** The rows of a whole sheet in reading order: headings that stand below all rows, and nowhere else, come before them. */
export function headingsFirst(rows: readonly KeptRow[]): readonly KeptRow[] {
  const last = rows.at(-1)
  if (last === undefined || rows.length < leastRows || last.cells.length < 2) return rows
  const from = rows.findIndex(({ cells }) => cells.length >= 2)
  const above = rows.slice(from, -1)
  const [first] = above
  if (first === undefined || above.some(({ cells }) => last.cells.length < cells.length * leastAsked)) return rows
  if (!isHeadingRow(last) || above.some(isHeadingRow) || contrastsWithRest(first, above.slice(1))) return rows
  return contrastsWithRest(last, above) ? [...rows.slice(0, from), last, ...above] : rows
}
