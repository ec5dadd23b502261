import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import type { CopiedSheet } from './copied-sheet.ts'
import { labelRole } from './label-role.ts'

/** Key of a cell within one sheet; both zero-based. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column
}

/**
 * Identifying cells of forms and cards, by their labels: the value beside a label, or below it where nothing stands beside.
 * `first` and `last` are rows, zero-based and inclusive.
 */
export function labelledCells(sheet: CopiedSheet, first: number, last: number): Map<number, ColumnRole> {
  const found = new Map<number, ColumnRole>()
  const above = new Map<number, ColumnRole>()
  for (const { row, cells } of sheet.rows) {
    if (row < first) continue
    if (row > last) break
    let asked: { readonly role: ColumnRole; readonly column: number } | null = null
    for (const { column, text, kind } of cells) {
      const role = kind === 'text' ? labelRole(text) : undefined
      if (role !== undefined) {
        above.delete(column)
        if (asked !== null) above.set(asked.column, asked.role)
        asked = role === null ? null : { role, column }
        continue
      }
      const here: ColumnRole | undefined = asked?.role ?? above.get(column)
      if (here !== undefined) found.set(cellKey(row, column), here)
      if (asked === null) above.delete(column)
      asked = null
    }
    if (asked !== null) above.set(asked.column, asked.role)
  }
  return found
}

const field = /([^\s,，;；。:：]{1,12})[:：]\s?([^\s,，;；。]+)/gu

/** `姓名：张丽 电话：138...` in one cell, with what its labels ask for given to `hide`. */
export function hideFields(text: string, hide: (value: string, role: ColumnRole) => string): string {
  return text.replace(field, (whole, label: string, value: string) => {
    const role = labelRole(label)
    return role === undefined || role === null ? whole : whole.slice(0, -value.length) + hide(value, role)
  })
}
