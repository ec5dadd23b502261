import { babyColumns } from './baby-columns.ts'
import type { ColumnSpec } from './column.ts'
import { contactColumns } from './contact-columns.ts'
import { deliveryColumns } from './delivery-columns.ts'
import { motherColumns } from './mother-columns.ts'
import { placeColumns } from './place-columns.ts'
import { serviceColumns } from './service-columns.ts'

/** Every column that a list of cases can have. */
const all = {
  ...motherColumns,
  ...contactColumns,
  ...babyColumns,
  ...deliveryColumns,
  ...placeColumns,
  ...serviceColumns,
}

export type ColumnKey = keyof typeof all

export const allColumns: Readonly<Record<ColumnKey, ColumnSpec>> = all
