import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { Evidence } from './evidence.ts'
import type { PlacedCue } from './surroundings.ts'

/** What a table is taken for. */
export type TableVerdict =
  /** Every row that names or numbers someone is a case. */
  | {
      readonly kind: 'cases'
      readonly identity: readonly ColumnMeaning[]
      readonly evidence: readonly Evidence[]
      readonly around: PlacedCue | null
    }
  /** A row is a case where its child was born within a year of the file's newest date; at a school, within a year of today. */
  | {
      readonly kind: 'by-age'
      readonly identity: readonly ColumnMeaning[]
      readonly births: ColumnMeaning
      readonly isOfSchool: boolean
    }
  /** People without maternity context: a row is a case only where its own words say so. */
  | { readonly kind: 'by-words'; readonly identity: readonly ColumnMeaning[] }
  /** `isNameless`: it speaks of births, and no column names anybody: names may stand among other words. */
  | { readonly kind: 'none'; readonly isNameless?: boolean }

/** True for a table that speaks of births and has no column of names. */
export function isNameless({ verdict }: { readonly verdict: TableVerdict }): boolean {
  return verdict.kind === 'none' && verdict.isNameless === true
}
