import { isLabelCell, isPlainValue } from '../headings/heading-row.ts'
import type { MergedArea } from '../cell-source.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { isHospital } from '../values/hospital.ts'
import { nameScore } from '../values/person-name.ts'
import { fieldsUnderHeadings } from './form-shape.ts'
import type { Field } from './row-fields.ts'

/**
 * The fields of a card whose labels stand above their values, in one pair of rows or several, one below the other;
 * `null` where the rows under the first labels are those of a table.
 */
export function stackedFields(
  heading: readonly KeptRow[],
  rows: readonly KeptRow[],
  merges: readonly MergedArea[],
): Field[] | null {
  const fields: Field[] = []
  let asking: readonly KeptRow[] = heading
  let above = heading.at(-1)?.row ?? 0
  for (const row of rows) {
    if (rows.length > 1 && row.row !== above + 1) return null
    above = row.row
    if (asking.length > 0 && !isRowOfLabels(row)) {
      fields.push(...fieldsUnderHeadings(asking, row, merges))
      asking = []
    } else if (isRowOfLabels(row)) asking = [row]
    else return null
  }
  return fields.length === 0 ? null : fields
}

/** 電子郵件, 方案: one label that is known is enough where nothing beside it can be an answer. */
function isRowOfLabels({ cells }: KeptRow): boolean {
  return cells.some((cell) => isLabelCell(cell)) && cells.every((cell) => isLabelCell(cell) || mayBeLabel(cell))
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
