import type { CellRow } from '../cell-source.ts'
import { foldWidth } from '../text/fold-text.ts'
import { isHospital } from '../values/hospital.ts'
import { nameScore } from '../values/person-name.ts'
import { isPlainMobile } from '../values/phone.ts'
import type { ColumnUse, PlannedColumn, RowPlan } from './row-plan.ts'
import type { RowReader } from './row-reader.ts'

const anywhere = { column: -1, owner: 'person', chineseOnly: true, starIsMark: true, trusted: false } as const
const asName: PlannedColumn = { ...anywhere, use: 'name' }
const asPhone: PlannedColumn = { ...anywhere, use: 'phone' }
const longestName = 8
const longestTwins = 17
const isNoName: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  'hospital',
  'phone',
  'birth-date',
  'due-date',
  'other-date',
  'address',
])

/**
 * True where a row without gaps is shorter than the others and has a newborn's or somebody's name where a hospital, a phone,
 * a day or an address should stand: its empty fields were left out, and the rest moved to the left.
 */
export function standsOutOfLine(plan: RowPlan, row: Pick<CellRow, 'count' | 'column' | 'text'>): boolean {
  const { count } = row
  if (count === 0 || count * 2 <= plan.width || count >= plan.width) return false
  if (row.column(count - 1) - row.column(0) !== count - 1) return false
  for (let at = 0; at < count; at++) {
    const use = plan.columns[plan.byColumn[row.column(at)] ?? -1]?.use
    if (use === undefined || !isNoName.has(use)) continue
    const text = row.text(at)
    if (text.length <= longestName && nameScore(foldWidth(text)) >= 0.8 && !isHospital(text)) return true
  }
  return false
}

/** Reads a row whose cells do not stand in their columns by what each cell is: sure names that are no nurse's, and mobiles. */
export function readShiftedCells(
  { serving }: RowPlan,
  reader: RowReader,
  row: Pick<CellRow, 'count' | 'kind' | 'text'>,
): void {
  for (let at = 0; at < row.count; at++) {
    const text = foldWidth(row.text(at))
    if (isPlainMobile(text)) reader.take(asPhone, text, row.kind(at))
    else if (isSureName(text) && !serving.has(text)) reader.take(asName, text, row.kind(at))
  }
}

/** 向欣嘉, or twins in one cell: 向欣嘉/向苒可. */
function isSureName(text: string): boolean {
  const parts = text.length > longestTwins ? [] : text.split(/[/、]/u)
  return (
    parts.length > 0 &&
    parts.every((part) => part.length <= longestName && nameScore(part) >= 0.65 && !isHospital(part))
  )
}
