import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { foldText, foldWidth } from '../text/fold-text.ts'
import { isDeliveryMode } from '../values/birth-words.ts'
import { nameScore } from '../values/person-name.ts'
import { isPlainMobile } from '../values/phone.ts'

const leastPeople = 3
const mostRows = 12

/**
 * The rows of a whole sheet, turned upright where a list was pasted on its side without a label: a row of nothing but names,
 * and one of nothing but phones or modes of birth below or above it.
 */
export function turnedUpright(rows: readonly KeptRow[]): readonly KeptRow[] {
  if (rows.length < 2 || rows.length > mostRows) return rows
  const [first] = rows
  const columns = first?.cells.map(({ column }) => column) ?? []
  if (first === undefined || columns.length < leastPeople || columns.length <= rows.length) return rows
  if (
    rows.some(({ cells }) => cells.length !== columns.length || cells.some((cell, at) => cell.column !== columns[at]))
  )
    return rows
  const isRowOf = (is: (cell: Cell) => boolean): boolean => rows.some(({ cells }) => cells.every(is))
  if (!isRowOf(isName) || !(isRowOf(({ text }) => isPlainMobile(foldWidth(text))) || isRowOf(isMode))) return rows
  return columns.map((_, at) => ({
    row: first.row,
    cells: rows.flatMap(({ cells }, column) => {
      const cell = cells[at]
      return cell === undefined ? [] : [{ ...cell, column }]
    }),
  }))
}

function isName({ kind, text }: Cell): boolean {
  return kind === 'text' && nameScore(foldWidth(text)) >= 0.65
}

function isMode({ kind, text }: Cell): boolean {
  return kind === 'text' && isDeliveryMode(foldText(text))
}
