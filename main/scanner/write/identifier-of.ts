import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import type { CellKind } from '../detect/cell-source.ts'
import { readNames } from '../detect/columns/name-cell.ts'
import { foldWidth } from '../detect/text/fold-text.ts'
import { readBirthCertificate } from '../detect/values/birth-certificate.ts'
import { readId } from '../detect/values/id-number.ts'
import { normaliseName } from '../detect/values/person-name.ts'
import { readPhones } from '../detect/values/phone.ts'
import { plainNumber } from '../detect/values/read-value.ts'

/** What a cell of an identifying column says of a person, in one spelling whatever the file's. */
export interface CellIdentifier {
  readonly kind: 'phone' | 'id-number' | 'certificate' | 'account' | 'record' | 'name' | 'address'
  readonly normalised: string
}

/** By what two files of one organisation most likely share a person, best first. */
export const identifierOrder: readonly CellIdentifier['kind'][] = [
  'phone',
  'id-number',
  'certificate',
  'account',
  'record',
  'name',
  'address',
]

/** What a cell of that role tells somebody by, as the scanner counts it: the same person written otherwise has the same one. */
export function identifierOf(written: string, kind: CellKind, role: ColumnRole): CellIdentifier {
  const text = foldWidth(kind === 'number' ? plainNumber(written) : written)
  const compact = text.replace(/\s+/gu, '').toUpperCase()
  switch (role) {
    case 'phone':
      return { kind: 'phone', normalised: readPhones(text)[0]?.normalised ?? compact }
    case 'id-number':
      return { kind: 'id-number', normalised: readId(text)?.normalised ?? compact }
    case 'certificate-number':
      return { kind: 'certificate', normalised: readBirthCertificate(text) ?? compact }
    case 'wechat':
    case 'email':
      return { kind: 'account', normalised: compact.toLowerCase() }
    case 'record-number':
      return { kind: 'record', normalised: compact }
    case 'address':
      return { kind: 'address', normalised: compact }
    default:
      return { kind: 'name', normalised: readNames(text, true)[0]?.name ?? normaliseName(text) }
  }
}
