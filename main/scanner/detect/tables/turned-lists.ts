import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { foldText, foldWidth } from '../text/fold-text.ts'
import { isDeliveryMode } from '../values/birth-words.ts'
import { nameScore } from '../values/person-name.ts'
import { isPlainMobile } from '../values/phone.ts'

const leastPeople = 3
const mostRows = 12
const longestLabel = 4

/**
 * The rows of a whole sheet, turned upright where lists were pasted on their side without a label that asks: a row of nothing but
 * names, and one of nothing but phones or modes of birth below or above it. Several stand below one another with a gap between.
 */
export function turnedUpright(rows: readonly KeptRow[]): readonly KeptRow[] {
  const upright: KeptRow[] = []
  for (const block of blocksOf(rows)) {
    const turned = turnedBlock(block)
    if (turned === null) return rows
    upright.push(...turned)
  }
  return upright
}

/** Rows without a blank one between them. */
function blocksOf(rows: readonly KeptRow[]): readonly (readonly KeptRow[])[] {
  const blocks: KeptRow[][] = []
  for (const row of rows) {
    const block = blocks.at(-1)
    if (block === undefined || row.row > (block.at(-1)?.row ?? 0) + 1) blocks.push([row])
    else block.push(row)
  }
  return blocks
}

function turnedBlock(rows: readonly KeptRow[]): readonly KeptRow[] | null {
  const [first] = rows
  if (first === undefined || rows.length < 2 || rows.length > mostRows) return null
  const begins = areLabelled(rows) ? 1 : 0
  const columns = first.cells.slice(begins).map(({ column }) => column)
  if (columns.length < leastPeople) return null
  const lanes = rows.map(({ cells }) => cells.slice(begins))
  if (lanes.some((cells) => cells.length !== columns.length || cells.some((cell, at) => cell.column !== columns[at])))
    return null
  const isLaneOf = (is: (cell: Cell) => boolean): boolean => lanes.some((cells) => cells.every(is))
  if (!isLaneOf(isName) || !(isLaneOf(({ text }) => isPlainMobile(foldWidth(text))) || isLaneOf(isMode))) return null
  const people = columns.map((_, at) => ({ row: first.row, cells: uprightCells(lanes, at) }))
  const labels = {
    row: first.row,
    cells: uprightCells(
      rows.map(({ cells }) => cells),
      0,
    ),
  }
  return begins === 1 ? [labels, ...people] : people
}

function uprightCells(lanes: readonly (readonly Cell[])[], at: number): readonly Cell[] {
  return lanes.flatMap((cells, column) => {
    const cell = cells[at]
    return cell === undefined ? [] : [{ ...cell, column }]
  })
}

/** 名, 机, 生: a word in front of each row, though nobody reads it as a label. */
function areLabelled(rows: readonly KeptRow[]): boolean {
  return (
    rows.length >= 3 &&
    rows.every(({ cells: [label] }) => {
      const text = label?.kind === 'text' ? label.text.trim() : ''
      return text.length > 0 && text.length <= longestLabel && !/\d/u.test(text)
    }) &&
    rows.some(({ cells: [label, ...people] }) => label !== undefined && !isName(label) && people.every(isName))
  )
}

function isName({ kind, text }: Cell): boolean {
  return kind === 'text' && nameScore(foldWidth(text)) >= 0.65
}

function isMode({ kind, text }: Cell): boolean {
  return kind === 'text' && isDeliveryMode(foldText(text))
}
