import type { ColumnMeaning } from '../columns/column-meaning.ts'

/** What the values of a column can tell by themselves. */
export type ToldByValues =
  | 'mode'
  | 'weeks'
  | 'gravida'
  | 'apgar'
  | 'baby-name'
  | 'baby-sex'
  | 'birth-remark'
  | 'hospital'
  | 'certificate'
  | 'weight'
  | 'words'

interface EvidenceBase {
  readonly column: ColumnMeaning
  readonly weight: number
}

/** One thing that speaks for maternity care, with its weight; 0.7 together is enough. */
export type Evidence =
  | (EvidenceBase & { readonly kind: 'heading' })
  | (EvidenceBase & { readonly kind: 'values'; readonly told: ToldByValues })
