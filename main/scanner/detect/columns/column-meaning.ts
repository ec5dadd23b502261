import type { ColumnRole } from '../../../../shared/domain/column-role.ts'
import type { Attribute } from '../lexicon/attributes.ts'
import type { Owner } from '../lexicon/owners.ts'
import type { Label } from '../headings/parse-label.ts'
import type { ColumnSample } from './column-sample.ts'

/** What a column asks for or holds, once heading and values were weighed against each other. */
export interface ColumnMeaning {
  /** Zero-based column of the sheet, or number of the field in a form. */
  readonly column: number
  readonly heading: string
  readonly label: Label | null
  readonly sample: ColumnSample
  readonly attribute: Attribute | null
  /** Whose it is; `null` where neither heading nor its group says so. */
  readonly owner: Owner | null
  /** 0 to 1. */
  readonly confidence: number
  readonly by: 'heading' | 'values' | 'both'
}

const byAttribute: Readonly<Record<Attribute, ColumnRole>> = {
  name: 'person-name',
  surname: 'person-name',
  'given-name': 'person-name',
  phone: 'phone',
  'id-number': 'id-number',
  wechat: 'wechat',
  email: 'email',
  address: 'address',
  'birth-date': 'other-date',
  'delivery-date': 'newborn-birth-date',
  'due-date': 'due-date',
  'last-period-date': 'last-period-date',
  date: 'other-date',
  age: 'none',
  sex: 'sex',
  weight: 'none',
  'birth-weight': 'birth-weight',
  length: 'birth-length',
  weeks: 'gestational-weeks',
  mode: 'delivery-mode',
  parity: 'parity',
  apgar: 'apgar',
  screening: 'screening',
  hospital: 'hospital',
  department: 'department',
  bed: 'bed',
  'record-number': 'record-number',
  'certificate-number': 'certificate-number',
  service: 'service',
  signature: 'staff-name',
  relation: 'none',
  goods: 'none',
  count: 'none',
  information: 'none',
  other: 'none',
}

const nameRoles: Readonly<Partial<Record<Owner, ColumnRole>>> = {
  mother: 'mother-name',
  'parent-mother': 'mother-name',
  newborn: 'newborn-name',
  child: 'newborn-name',
  father: 'father-name',
  staff: 'staff-name',
  employee: 'person-name',
  nanny: 'staff-name',
}

/** What a column holds, told by its attribute alone. */
export function roleOfAttribute(attribute: Attribute): ColumnRole {
  return byAttribute[attribute]
}

/** The role that a column is reported with. `newborn` says that its birth dates are those of newborns. */
export function roleOf(meaning: ColumnMeaning, newborn: boolean): ColumnRole {
  const { attribute, owner } = meaning
  if (attribute === null) return 'none'
  if (attribute === 'name' || attribute === 'surname' || attribute === 'given-name')
    return (owner === null ? undefined : nameRoles[owner]) ?? 'person-name'
  if (attribute === 'birth-date' && (newborn || owner === 'newborn' || owner === 'child')) return 'newborn-birth-date'
  if (attribute === 'weight' && (owner === 'newborn' || owner === 'child')) return 'birth-weight'
  return roleOfAttribute(attribute)
}
