import type { CellKind } from '../../detect/cell-source.ts'
import type { OpenTag } from '../xlsx/xml-tokens.ts'

/** A cell of an OpenDocument table while it is read. */
export interface OpenCell {
  readonly kind: CellKind
  /** Words, not a day. */
  readonly isText: boolean
  /** The value as the file keeps it, with every digit; null where the cell's words are its value. */
  readonly value: string | null
  /** How many columns have this same cell, one after the other. */
  readonly times: number
  readonly across: number
  readonly down: number
}

/** What a cell's tag tells (OpenDocument 1.3 part 3, 19.385 to 19.391). Dates are text as `2026-01-31`. */
export function openCell(tag: OpenTag): OpenCell {
  const type = tag.prefixed('value-type')
  const numeric = type === 'float' || type === 'percentage' || type === 'currency'
  const value = numeric
    ? attributeOf(tag, 'value')
    : type === 'date'
      ? attributeOf(tag, 'date-value')
      : tag.prefixed('string-value')
  return {
    kind: type === 'boolean' ? 'boolean' : numeric ? 'number' : 'text',
    isText: !numeric && type !== 'date',
    value,
    times: count(tag, 'number-columns-repeated'),
    across: count(tag, 'number-columns-spanned'),
    down: count(tag, 'number-rows-spanned'),
  }
}

/** A number of columns or rows that an attribute tells; one where it tells none. */
export function count(tag: OpenTag, name: string): number {
  const told = Number(tag.prefixed(name) ?? 1)
  return Number.isInteger(told) && told > 0 ? told : 1
}

function attributeOf(tag: OpenTag, name: string): string | null {
  // LibreOffice writes each value a second time under its own prefix.
  return tag.attribute(`office:${name}`) ?? tag.prefixed(name)
}
