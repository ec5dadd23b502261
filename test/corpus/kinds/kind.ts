import type { ColumnKey } from '../columns/all-columns.ts'
import type { Script } from '../draft.ts'
import type { Region } from '../../support/people/name.ts'

/** A kind of list that holds cases, as one kind of office keeps it. `{h}` hospital, `{y}` year, `{m}` month, `{d}` date, `{c}` company. */
export interface Kind {
  readonly name: string
  readonly regions: readonly Region[]
  readonly scripts: readonly Script[]
  /** `born` lists look back, `expected` ones forward. */
  readonly time: 'born' | 'expected'
  readonly titles: readonly string[]
  readonly sheetNames: readonly string[]
  readonly stems: readonly string[]
  /** Nothing but the children's birth dates tells that they are newborns: all lie within a year, and are written with the year. */
  readonly soleCue?: boolean
  /** Of each group at least one column is there. */
  readonly must: readonly (readonly ColumnKey[])[]
  readonly may: readonly ColumnKey[]
  /** Headings that this office uses in place of the usual ones. */
  readonly headings?: Readonly<Partial<Record<ColumnKey, readonly string[]>>>
}

export const mainlandOnly = { regions: ['mainland'], scripts: ['simplified'] } as const
