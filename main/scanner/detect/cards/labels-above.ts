import { isLabelCell } from '../headings/heading-row.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import type { CardCollector } from './card-collector.ts'

/** In a form with its labels above, a label alone begins the next pair of rows. */
export function isNextLabelAbove(
  row: KeptRow,
  heading: readonly KeptRow[],
  sample: readonly KeptRow[],
  cards: CardCollector,
): boolean {
  const [only] = row.cells
  const isPair = heading.length > 0 && !cards.isEmpty && sample[0]?.row === row.row - 1
  if (!isPair || sample.length !== 1 || row.cells.length !== 1 || only === undefined) return false
  const label = parseLabel(only.text)
  return isLabelCell(only) || (label !== null && label.owner !== null && label.coverage >= 0.5)
}

/** 大众点评, 黄疸 right below 渠道, 情况, which cards before asked for: answers, though they could be labels. */
export function answersLabels(row: KeptRow, heading: readonly KeptRow[], cards: CardCollector): boolean {
  const above = heading.at(-1)
  if (above === undefined || cards.isEmpty || row.row !== above.row + 1) return false
  const asked = new Set(above.cells.map(({ column }) => column))
  return (
    above.cells.every(({ text }) => cards.hasLabel(text)) &&
    row.cells.every(({ column, text }) => asked.has(column) && !cards.hasLabel(text))
  )
}
