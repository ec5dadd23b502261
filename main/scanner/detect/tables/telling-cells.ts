import type { CellRow } from '../cell-source.ts'
import { isPersonInCell } from '../text/person-in-cell.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import type { RowWords } from './row-words.ts'
import type { TextLines } from './text-lines.ts'

/**
 * Reads the cells of a row that speak of births as lines, from the first such cell on. In a week's plan each day has
 * somebody of its own: further cells count where they tell a phone, or name somebody in a line of their own.
 */
export function takeTellingCells(
  row: CellRow,
  telling: number,
  lines: TextLines,
  words: RowWords,
  around: readonly PlacedCue[],
): boolean {
  if (!lines.take(row.text(telling), row.row, around)) return false
  for (let at = telling + 1; at < row.count; at++) {
    if (row.kind(at) !== 'text') continue
    const text = row.text(at)
    if ((ownPhone.test(text) || isPersonInCell(text)) && words.tells(text)) lines.take(text, row.row, around)
  }
  return true
}

const ownPhone = /1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}/u
