import type { KeptRow } from '../rows/cell-view.ts'
import { nameScore } from '../values/person-name.ts'
import { isHeadingRow, isPlainValue } from './heading-row.ts'
import { parseLabel } from './parse-label.ts'

/** True where a row goes on with headings that were broken in two: 孕产 over 妇姓名, 出生 over 时间. */
export function continuesHeadings(above: KeptRow, row: KeptRow): boolean {
  if (dividesGroups(above, row)) return true
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

const leastParts = 3
const longestPart = 8

/** 人工, 自然 below 破膜时间; 一, 二, 三 below 产程: words that stand where the headings above spread to the right, and nowhere else. */
function dividesGroups(above: KeptRow, row: KeptRow): boolean {
  if (row.row !== above.row + 1 || row.cells.length < leastParts) return false
  const asked = new Set(above.cells.map(({ column }) => column))
  const isAlone = (column: number): boolean => asked.has(column) && asked.has(column + 1)
  if (!above.cells.some(({ column }) => isAlone(column))) return false
  if (row.cells.every(({ column }) => asked.has(column))) return false
  return row.cells.every(
    ({ column, kind, text }) =>
      !isAlone(column) && kind === 'text' && text.trim().length <= longestPart && !/\d{3}/u.test(text),
  )
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

const leastGroups = 3
const leastApart = 2
const longestOverGroup = 40

/**
 * S/No, ANC No. and Client details right above Name and Village: words that stand where the headings below have no cell, or
 * begin a group of them. A row of a list that ended there would have values.
 */
export function standOverHeadings(rows: readonly KeptRow[], headings: KeptRow): boolean {
  const [above, more] = rows
  if (above === undefined || more !== undefined) return false
  if (above.row + 1 !== headings.row || above.cells.length < leastGroups) return false
  if (!above.cells.every((cell) => cell.kind === 'text' && cell.text.length <= longestOverGroup && !isPlainValue(cell)))
    return false
  const [upper, lower] = [columnsOf(above), columnsOf(headings)]
  const merged = above.cells.filter(({ column }) => !lower.has(column)).length
  const divided = headings.cells.filter(({ column }) => !upper.has(column)).length
  return merged >= leastApart && divided >= leastApart
}

function columnsOf({ cells }: KeptRow): ReadonlySet<number> {
  return new Set(cells.map(({ column }) => column))
}
