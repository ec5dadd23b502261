import type { CellRow } from '../cell-source.ts'
import { foldWidth } from '../text/fold-text.ts'
import { isHospital } from '../values/hospital.ts'
import { nameScore } from '../values/person-name.ts'
import { isPlainMobile } from '../values/phone.ts'
import type { PlannedColumn } from './row-plan.ts'
import type { RowReader } from './row-reader.ts'

const anywhere = { column: -1, owner: 'person', chineseOnly: true, starIsMark: true, trusted: false } as const
const asName: PlannedColumn = { ...anywhere, use: 'name' }
const asPhone: PlannedColumn = { ...anywhere, use: 'phone' }
const longestName = 8

/** Reads a row whose cells do not stand in their columns by what each cell is: sure names and mobiles, nothing else. */
export function readShiftedCells(reader: RowReader, row: Pick<CellRow, 'count' | 'kind' | 'text'>): void {
  for (let at = 0; at < row.count; at++) {
    const text = foldWidth(row.text(at))
    if (isPlainMobile(text)) reader.take(asPhone, text, row.kind(at))
    else if (text.length <= longestName && nameScore(text) >= 0.65 && !isHospital(text))
      reader.take(asName, text, row.kind(at))
  }
}
