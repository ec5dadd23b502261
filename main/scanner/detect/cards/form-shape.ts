import { isLabelCell } from '../headings/heading-row.ts'
import type { MergedArea } from '../cell-source.ts'
import { composeHeadings } from '../headings/compose-headings.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { foldText } from '../text/fold-text.ts'
import { readFormRow, type Field } from './row-fields.ts'

const leastFormRows = 2
const mostRecent = 6

/**
 * What rows without headings are: `form`, labels beside their values in most rows; `turned`, labels in the first column and
 * a person in each further one; `none` of these.
 */
export function formShape(rows: readonly KeptRow[]): 'form' | 'turned' | 'none' {
  let formRows = 0
  let laneRows = 0
  let telling = 0
  const laneLabels = new Set<string>()
  for (const row of rows) {
    const read = readFormRow(row)
    if (read.kind === 'lane') {
      laneRows++
      laneLabels.add(foldText(read.label))
    } else if (read.kind !== 'other') formRows++
    if (row.cells.length > 1 || read.kind !== 'other') telling++
  }
  const isTurned = laneRows >= 2 && laneLabels.size >= laneRows * 0.6
  const counted = formRows + (isTurned ? laneRows : 0)
  if (counted === 0 || counted < telling * 0.5) return 'none'
  return isTurned && laneRows >= formRows ? 'turned' : 'form'
}

/** 手机号 alone under rows of a form, or labels that stood there before: they were left blank, and are no headings. */
export function isBlankOfForm(row: KeptRow, above: readonly KeptRow[]): boolean {
  if (above.slice(-mostRecent).some((one) => goesOnByTurns(row, one)) || isAnswered(row, above)) return true
  if (above.length < leastFormRows) return false
  const isAgain = row.cells.every(({ column, text }) =>
    above.some(({ cells }) => cells.some((cell) => cell.column === column && cell.text === text)),
  )
  return (row.cells.length === 1 || isAgain) && formShape(above) === 'form'
}

/** 户籍, 会计 under rows of one label and one answer each. */
function isAnswered(row: KeptRow, above: readonly KeptRow[]): boolean {
  const [label, answer] = row.cells
  if (label === undefined || answer === undefined || row.cells.length > 2 || above.length < leastFormRows) return false
  const pairs = above.filter(
    ({ cells: [first, second, third] }) =>
      third === undefined &&
      first?.column === label.column &&
      second?.column === answer.column &&
      isLabelCell(first) &&
      !isLabelCell(second),
  )
  return pairs.length >= leastFormRows || (pairs.length > 0 && formShape(above) === 'form')
}

/** 备注, 黄疸, 是否回访, 无人接听 under label, value, label, value: its answers could be labels, too, and are none. */
function goesOnByTurns(row: KeptRow, above: KeptRow): boolean {
  if (row.cells.length < 2 || above.cells.length < 4 || above.cells.length % 2 !== 0) return false
  if (!above.cells.every((cell, at) => isLabelCell(cell) === (at % 2 === 0))) return false
  const asking = new Set(above.cells.flatMap(({ column }, at) => (at % 2 === 0 ? [column] : [])))
  const answering = new Set(above.cells.flatMap(({ column }, at) => (at % 2 === 0 ? [] : [column])))
  return (
    row.cells.every((cell) => (asking.has(cell.column) ? isLabelCell(cell) : answering.has(cell.column))) &&
    row.cells.some(({ column }) => answering.has(column))
  )
}

/** A heading row with one row of values under it is a form with its labels above. */
export function fieldsUnderHeadings(
  heading: readonly KeptRow[],
  values: KeptRow,
  merges: readonly MergedArea[],
): Field[] {
  return composeHeadings(heading, merges).map(({ column, text, groupText }) => {
    const cell = values.cells.find((one) => one.column === column)
    const label =
      groupText === '' || groupText === text
        ? text
        : `${groupText}${/^[ -~]+$/u.test(groupText + text) ? ' ' : ''}${text}`
    return { label, value: cell?.text ?? '', kind: cell?.kind ?? 'text', labelColumn: column, column }
  })
}
