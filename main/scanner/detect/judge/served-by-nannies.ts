import type { ColumnMeaning } from '../columns/column-meaning.ts'

/** 雇主姓名 beside 月嫂: who was hired, and by whom. */
export function areServedByNannies(columns: readonly ColumnMeaning[]): boolean {
  const named = columns.filter(({ attribute, by }) => attribute === 'name' && by === 'both')
  return (
    named.some(({ owner }) => owner === 'client' || owner === 'mother') &&
    columns.some(
      ({ owner, attribute, by }) =>
        owner === 'nanny' && by === 'both' && (attribute === 'name' || attribute === 'phone'),
    )
  )
}
