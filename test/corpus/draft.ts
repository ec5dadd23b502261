import type { Family } from '../support/people/family.ts'
import type { Region } from '../support/people/name.ts'
import type { Cell } from './document.ts'

export type Script = 'simplified' | 'traditional' | 'english' | 'pinyin' | 'code'

/** What a column is about; grouped headings are made of it. */
export type Group = 'mother' | 'father' | 'baby' | 'delivery' | 'contact' | 'place' | 'service' | 'other'

/** One column of a table that is not laid out yet. */
export interface DraftColumn {
  readonly key: string
  readonly group: Group
  readonly heading: string
  readonly cells: readonly Cell[]
}

/** A table before it is laid out on sheets. */
export interface Draft {
  readonly script: Script
  readonly region: Region
  readonly title: string
  readonly sheetName: string
  readonly stem: string
  readonly columns: readonly DraftColumn[]
  /** The cases row by row; empty where the table holds none. A family may have several rows. */
  readonly families: readonly Family[]
}

export function headingsOf(draft: Draft): string[] {
  return draft.columns.map(({ heading }) => heading)
}

export function rowCount(draft: Draft): number {
  return draft.columns[0]?.cells.length ?? 0
}

/** The rows without headings. */
export function rowsOf(draft: Draft, from = 0, to = rowCount(draft)): Cell[][] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, row) =>
    draft.columns.map(({ cells }) => cells[from + row] ?? null),
  )
}

/** Does a text by itself say pregnancy, delivery, newborn, or postpartum and nanny service? Used only to label soundly. */
export function speaksOfMaternity(text: string): boolean {
  return /产妇|孕|分娩|新生|娩|月子|月嫂|预产|产后|产检|(?<!妇)产科|出生医学|剖|母婴护理|產婦|預產|產後|坐月|初生|陪月|生育|maternal|matern|newborn|neonat|deliver|gestation|postnatal|antenatal|obstetric|chanfu|fenmian|xinsheng|yunzhou|yuchan/i.test(
    text.replace(/\s/g, ''),
  )
}
