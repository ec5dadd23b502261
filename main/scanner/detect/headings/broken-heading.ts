import type { KeptRow } from '../rows/cell-view.ts'
import { nameScore } from '../values/person-name.ts'
import { isHeadingRow, isPlainValue } from './heading-row.ts'
import { parseLabel } from './parse-label.ts'

/** True where a row goes on with headings that were broken in two: 孕产 over 妇姓名, 出生 over 时间. */
export function continuesHeadings(above: KeptRow, row: KeptRow): boolean {
  if (row.cells.length > above.cells.length) return false
  if (row.cells.some((cell) => isPlainValue(cell) || cell.text.length > 12 || nameScore(cell.text) >= 0.8)) return false
  return row.cells.some((cell) => {
    const upper = above.cells.find((one) => one.column === cell.column)?.text.trim() ?? ''
    if (upper === '' || /[:：]$/u.test(upper)) return false
    const whole = parseLabel(upper + cell.text.trim())
    const isWhole = whole !== null && whole.coverage >= 0.99 && whole.attribute !== null && whole.attribute !== 'other'
    return isWhole && (parseLabel(upper)?.coverage ?? 0) < 0.99
  })
}

/** True where two rows are headings only when they are read as one: neither 孕产, 联系 nor 妇姓名, 电话 tells alone. */
export function isBrokenHeading(first: KeptRow, second: KeptRow): boolean {
  if (!continuesHeadings(first, second)) return false
  const cells = first.cells.map((cell) => {
    const lower = second.cells.find((one) => one.column === cell.column)?.text.trim() ?? ''
    return { ...cell, text: cell.text.trim() + lower }
  })
  return isHeadingRow({ row: first.row, cells })
}
