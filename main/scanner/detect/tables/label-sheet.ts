import { readLine } from '../text/read-line.ts'
import { lineTellsOfCare } from '../judge/care-words.ts'
import { isBabyName } from '../values/person-name.ts'
import type { CellRow } from '../cell-source.ts'
import type { KeptRow } from '../rows/cell-view.ts'

const leastLabels = 2
const mostLines = 8
const longestLine = 40
const mostLooked = 40

/**
 * True for rows of labels to be printed: each cell is one label of several lines, 王芳之女⏎女 3250g⏎2025.3.5 8:12, and most of
 * them tell of a newborn. Labels that ask (母亲：王芳) are cards.
 */
export function areLabels(rows: readonly KeptRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells).slice(0, mostLooked)
  if (cells.length < leastLabels || !cells.every(({ text }) => isLabel(text))) return false
  const telling = cells.filter(({ text }) => tellsOfNewborn(text)).length
  return telling * 5 >= cells.length * 4
}

/** The labels of one row; none where something else stands in it. */
export function labelsInRow(row: CellRow): readonly string[] {
  const labels: string[] = []
  for (let at = 0; at < row.count; at++) {
    if (row.kind(at) !== 'text' || !isLabel(row.text(at))) return []
    labels.push(row.text(at))
  }
  return labels
}

function isLabel(text: string): boolean {
  if (!text.includes('\n') || /[:：](?!\d)/u.test(text)) return false
  const lines = text.split('\n', mostLines + 1)
  return lines.length <= mostLines && lines.every(({ length }) => length <= longestLine)
}

function tellsOfNewborn(text: string): boolean {
  const line = text.replaceAll('\n', ' ')
  return (text.split('\n').some((one) => isBabyName(one.trim())) || lineTellsOfCare(line)) && readLine(line) !== null
}
