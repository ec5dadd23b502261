import type { MergedArea } from '../cell-source.ts'
import { composeHeadings } from '../headings/compose-headings.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { foldText } from '../text/fold-text.ts'
import { readFormRow, type Field } from './row-fields.ts'

const leastFormRows = 3

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
  if (above.length < leastFormRows) return false
  const isAgain = row.cells.every(({ column, text }) =>
    above.some(({ cells }) => cells.some((cell) => cell.column === column && cell.text === text)),
  )
  return (row.cells.length === 1 || isAgain) && formShape(above) === 'form'
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
