import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import type { CellKind } from '../detect/cell-source.ts'
import { readNames } from '../detect/columns/name-cell.ts'
import { foldWidth } from '../detect/text/fold-text.ts'
import { addressScore } from '../detect/values/address.ts'
import { plainNumber } from '../detect/values/read-value.ts'
import { readPhones } from '../detect/values/phone.ts'

/** Whether a cell outside of the rows with cases still holds what its column holds there: an odd row, not a heading or a sum. */
export function fitsRole(written: string, kind: CellKind, role: ColumnRole): boolean {
  const text = foldWidth(kind === 'number' ? plainNumber(written) : written)
  switch (role) {
    case 'phone':
      return readPhones(text).length > 0
    case 'address':
      return addressScore(text) >= 0.3
    case 'mother-name':
    case 'father-name':
    case 'newborn-name':
    case 'person-name':
    case 'staff-name':
      return kind === 'text' && readNames(text, false).length > 0
    default:
      return /\d{4}/u.test(text) || /^[\w.@-]{6,}$/u.test(text)
  }
}
