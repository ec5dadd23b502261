import { isLabelCell, isPlainValue } from '../headings/heading-row.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { MergedArea } from '../cell-source.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { isHospital } from '../values/hospital.ts'
import { nameScore } from '../values/person-name.ts'
import type { CardCollector } from './card-collector.ts'
import { fieldsUnderHeadings } from './form-shape.ts'
import { answersLabels } from './labels-above.ts'
import type { Field } from './row-fields.ts'

/** A row of a card holds hardly more answers than there are labels above it. */
const mostBelow = 3
const leastOfTable = 5

/**
 * The fields of a card whose labels stand above their values, in one pair of rows or several, one below the other;
 * `null` where the rows under the first labels are those of a table.
 */
export function stackedFields(
  heading: readonly KeptRow[],
  rows: readonly KeptRow[],
  merges: readonly MergedArea[],
  cards: CardCollector,
): Field[] | null {
  if (isTableWithin(heading, cards)) return null
  const fields: Field[] = []
  let asking: readonly KeptRow[] = heading
  let above = heading.at(-1)?.row ?? 0
  for (const row of rows) {
    if (rows.length > 1 && row.row !== above + 1) return null
    above = row.row
    if (!answersLabels(row, asking, cards) && isRowOfLabels(row, asking)) asking = [...asking, row]
    else if (asking.length > 0) {
      // 资料 above a row of twelve cells asks for none of them.
      if (asking.every(({ cells }) => row.cells.length > cells.length * mostBelow)) return null
      fields.push(...fieldsUnderHeadings(asking, row, merges))
      asking = []
    } else return null
  }
  return fields.length === 0 ? null : fields
}

/**
 * Headings, values under them, then a gap and this row: these were a card, or a table within one, and this is the title of the
 * next; what follows is not under its headings.
 */
export function endsCard(
  row: KeptRow,
  heading: readonly KeptRow[],
  rows: readonly KeptRow[],
  merges: readonly MergedArea[],
  cards: CardCollector,
): boolean {
  const last = rows.at(-1)
  if (heading.length === 0 || last === undefined || row.row <= last.row + 1) return false
  const title = row.cells[0]?.text.trim() ?? ''
  return rows.length === 1 || cards.hasTitle(title) || stackedFields(heading, rows, merges, cards) !== null
}

/** 随访日, 孕周, 血压, 地点, 签字 in a card that told its 孕周 before: what happened to her since, a row for each time. */
function isTableWithin(heading: readonly KeptRow[], cards: CardCollector): boolean {
  const cells = heading.at(-1)?.cells ?? []
  const known = cells.filter(({ text }) => cards.hasLabel(text)).length
  return cells.length >= leastOfTable && known > 0 && known * 2 < cells.length
}

/** 電子郵件, 方案: one label that is known is enough where nothing beside it can be an answer to what is asked above. */
function isRowOfLabels({ cells }: KeptRow, above: readonly KeptRow[]): boolean {
  if (!cells.some((cell) => isLabelCell(cell))) return false
  return cells.every((cell) => isLabelCell(cell) || (mayBeLabel(cell) && !mayBeAnswer(cell, above)))
}

/** Under 产妇 stands a name, though it be a rare one. */
function mayBeAnswer({ column, text }: Cell, above: readonly KeptRow[]): boolean {
  const asked = above.flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
  const asksForName = asked.some((cell) => {
    const label = parseLabel(cell.text)
    return label !== null && (label.attribute === 'name' || (label.attribute === null && label.owner !== null))
  })
  return asksForName && nameScore(text.trim()) >= 0.5
}

function mayBeLabel(cell: Cell): boolean {
  const text = cell.text.trim()
  return (
    !isPlainValue(cell) &&
    text.length >= 2 &&
    text.length <= 12 &&
    !/\d/u.test(text) &&
    nameScore(text) < 0.8 &&
    !isHospital(text)
  )
}

const longAnswer = 20

/** 资料 over one long text: a line of its own, and no answer of a card; empty where it is none. */
export function longAnswerAlone([only, second]: readonly Field[]): string {
  return only === undefined || second !== undefined || only.value.length < longAnswer ? '' : only.value
}
