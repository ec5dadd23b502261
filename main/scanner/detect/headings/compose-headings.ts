import type { MergedArea } from '../cell-source.ts'
import type { Owner } from '../lexicon/owners.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { parseLabel } from './parse-label.ts'

/** The heading over one column: its own words, and whose they are where a group heading above says so. */
export interface ComposedHeading {
  readonly column: number
  /** The words over the column, from top to bottom. */
  readonly text: string
  readonly groupText: string
  readonly groupOwner: Owner | null
}

/** Puts one to four heading rows together: group headings spread to the right until the next one begins. */
export function composeHeadings(written: readonly KeptRow[], merges: readonly MergedArea[]): ComposedHeading[] {
  const rows = withoutFieldCodes(written)
  const columns = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort((a, b) => a - b)
  return columns.map((column) => {
    const own = rows.map((row) => row.cells.find((cell) => cell.column === column)?.text.trim() ?? '')
    const lowest = own.findLastIndex((text) => text !== '')
    const parts = own.filter((part) => part !== '')
    const text = parts.join(parts.every((part) => /^[ -~]+$/u.test(part)) ? ' ' : '')
    const above: string[] = []
    for (let level = 0; level < lowest; level++) {
      const row = rows[level]
      if (row === undefined) continue
      const group = own[level] === '' ? groupOver(row, column, merges) : ''
      if (group !== '') above.push(group)
    }
    const groupOwner =
      above.map((group) => parseLabel(group)?.owner ?? null).findLast((owner) => owner !== null) ?? null
    return { column, text, groupText: above.join(' '), groupOwner }
  })
}

/** 产妇姓名 with cfxm or motherName above or below it: a row of the database's own names for what others say in Chinese. */
function withoutFieldCodes(rows: readonly KeptRow[]): readonly KeptRow[] {
  if (rows.length < 2) return rows
  const told = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ text, column }) => (/[\u3400-\u9fff]/u.test(text) ? [column] : []))),
  )
  return rows.filter(
    ({ cells }) =>
      cells.length < leastCodes ||
      !cells.every(({ text, column }) => told.has(column) && isFieldCode.test(text.trim())),
  )
}

const leastCodes = 3
const isFieldCode = /^[A-Za-z][\w.]{0,59}$/u

function groupOver(row: KeptRow, column: number, merges: readonly MergedArea[]): string {
  const left = row.cells.filter((cell) => cell.column < column).at(-1)
  if (left === undefined) return ''
  const area = merges.find((merge) => merge.top <= row.row && row.row <= merge.bottom && merge.left === left.column)
  if (area !== undefined && area.right < column) return ''
  if (area === undefined && merges.length > 0 && merges.some((merge) => merge.top === row.row)) return ''
  return left.text.trim()
}
