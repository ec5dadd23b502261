/** What a column, or a labelled field of a form, holds. */
export const columnRoles = [
  'mother-name',
  'father-name',
  'newborn-name',
  'person-name',
  'staff-name',
  'phone',
  'id-number',
  'wechat',
  'email',
  'address',
  'newborn-birth-date',
  'due-date',
  'last-period-date',
  'other-date',
  'sex',
  'birth-weight',
  'birth-length',
  'gestational-weeks',
  'delivery-mode',
  'parity',
  'apgar',
  'screening',
  'hospital',
  'department',
  'bed',
  'record-number',
  'certificate-number',
  'service',
  'none',
] as const

export type ColumnRole = (typeof columnRoles)[number]

/** Roles whose cells name, number or locate a person: a safe copy masks them, a sample never shows them plain. */
export const identifyingRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'mother-name',
  'father-name',
  'newborn-name',
  'person-name',
  'phone',
  'id-number',
  'wechat',
  'email',
  'address',
  'record-number',
  'certificate-number',
])
