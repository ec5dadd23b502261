import type { Random } from '../../support/random.ts'
import type { Sheet } from '../document.ts'
import type { Draft } from '../draft.ts'

/** A way to lay a table out on sheets. */
export interface Shape {
  readonly name: string
  readonly rows: { readonly min: number; readonly max: number }
  /** Formats that can hold it: anything, anything with sheets, or only what Excel's own format tells. */
  readonly needs: 'anything' | 'sheets' | 'xlsx'
  /** Whether the headings, and whether the title, can still be read afterwards. */
  readonly shows: { readonly headings: boolean; readonly title: boolean }
  /** `families` shapes tell the cases in words of their own; `table` shapes work for any table. */
  readonly from: 'table' | 'families'
  /** `neighbour` makes a table without cases, to lay beside. */
  readonly lay: (random: Random, draft: Draft, neighbour: (rows: number) => Draft) => readonly Sheet[]
}

export const anyRows = { min: 1, max: 100_000 } as const
