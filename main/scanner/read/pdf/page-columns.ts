import type { Line, LineCell } from './page-lines.ts'

/** A column of a printed table: everything between two white stripes that run down the page. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** Fewer cells in a line are a title, a label and its value, or a sentence. */
const tableCells = 3

/** Lines that must agree on where the columns are. */
const fittingShare = 0.8

/** The columns of the tables on a page; empty where there is no table. */
export function pageColumns(lines: readonly Line[]): readonly Column[] {
  const cells = lines.filter((line) => line.length >= tableCells).flat()
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of cells.sort((a, b) => a.left - b.left)) {
    const column = columns.at(-1)
    if (column !== undefined && left < column.right) column.right = Math.max(column.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** Whether a page goes on with the columns of the page before. */
export function fitsColumns(lines: readonly Line[], columns: readonly Column[]): boolean {
  const cells = lines.filter((line) => line.length >= tableCells).flat()
  const fitting = cells.filter((cell) => columns.some((column) => cell.left < column.right && cell.right > column.left))
  return columns.length > 0 && fitting.length >= cells.length * fittingShare
}

/** The column in which the middle of a cell lies, or the nearest one; its number from zero. */
export function columnOf(cell: LineCell, columns: readonly Column[]): number {
  const middle = (cell.left + cell.right) / 2
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (const [i, { left, right }] of columns.entries()) {
    const distance = middle < left ? left - middle : middle > right ? middle - right : 0
    if (distance < least) {
      nearest = i
      least = distance
    }
  }
  return nearest
}
