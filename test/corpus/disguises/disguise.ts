import type { Random } from '../../support/random.ts'
import type { Family } from '../../support/people/family.ts'
import type { Cell } from '../document.ts'
import type { Draft, DraftColumn } from '../draft.ts'

/** What a clerk does to a table to get it past a scanner, or out of habit. */
export interface Disguise {
  readonly name: string
  /** The headings no longer tell what the table is about. */
  readonly hidesHeadings?: boolean
  /** File name and title must not tell it either: the values do. */
  readonly hidesNames?: boolean
  /** `null` where it cannot be done to this table. */
  readonly apply: (random: Random, draft: Draft) => Draft | null
}

/** Puts other columns in the place of one. */
export function replaceColumn(
  draft: Draft,
  key: string,
  by: (column: DraftColumn) => readonly DraftColumn[],
): Draft | null {
  if (!draft.columns.some((column) => column.key === key)) return null
  return { ...draft, columns: draft.columns.flatMap((column) => (column.key === key ? by(column) : [column])) }
}

/** Writes the filled cells of a column anew from the case of their row; empty ones stay empty. */
export function rewrite(draft: Draft, column: DraftColumn, cell: (family: Family) => Cell): readonly Cell[] {
  return column.cells.map((old, row) => {
    const family = draft.families[row]
    return old === null || family === undefined ? old : cell(family)
  })
}

/** A change of how the mothers' phones are written. */
export function phoneDisguise(
  name: string,
  write: (random: Random, phone: string, family: Family) => string,
): Disguise {
  return {
    name,
    apply: (random, draft) =>
      replaceColumn(draft, 'motherPhone', (column) => [
        { ...column, cells: rewrite(draft, column, (family) => write(random, family.mother.phone, family)) },
      ]),
  }
}
