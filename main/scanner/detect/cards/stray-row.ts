import type { CellRow } from '../cell-source.ts'

const leastCells = 5

/**
 * A row of many cells among cards that no card takes: a line of its own. Where a word stands twice it asks for something
 * in cards side by side.
 */
export function isStrayRow(row: CellRow): boolean {
  if (row.count < leastCells) return false
  const texts = new Set<string>()
  for (let at = 0; at < row.count; at++) texts.add(row.text(at))
  return texts.size === row.count
}
