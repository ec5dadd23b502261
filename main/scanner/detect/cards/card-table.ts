import { answerForThemselves } from '../columns/answer-for-themselves.ts'
import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { sampleColumn } from '../columns/column-sample.ts'
import { tellNameColumnsApart } from '../columns/name-columns.ts'
import { readColumn } from '../columns/read-column.ts'
import { headingsMislead, withoutHeading } from '../columns/shifted-headings.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { isExampleRow } from '../rows/example-row.ts'
import type { CardCollector } from './card-collector.ts'
import type { CardKey } from './card.ts'

const sampledCards = 40

/** Cards turned into a table: a column for each label, a row for each card. */
export interface CardTable {
  readonly columns: readonly ColumnMeaning[]
  readonly rows: readonly KeptRow[]
  /** The labels by column, for reports. */
  readonly labels: readonly string[]
  /** By column, where all its values stand if no other's do: in a form that is laid out like a table. Else `null`. */
  readonly homes: readonly number[] | null
}

/** Lays cards out as a table, so that they are understood and judged like any other. */
export function tabulateCards(collected: CardCollector, epoch1904: boolean): CardTable {
  const keys = [...collected.keys]
  const columns = keys.map(([key, { label, groupOwner }], column) => {
    const cells = collected.cards.slice(0, sampledCards).flatMap((card) => {
      const value = card.values.get(key)
      return value === undefined || value.text === '' ? [] : [value]
    })
    return readColumn(column, label.replace(/[:：]\s*$/u, ''), groupOwner, sampleColumn(cells, epoch1904))
  })
  const all = collected.cards.map((card) => ({
    row: card.row,
    cells: keys.flatMap(([key], column) => {
      const value = card.values.get(key)
      return value === undefined || value.text === '' ? [] : [{ column, kind: value.kind, text: value.text }]
    }),
  }))
  const rows = all.filter((row) => !isExampleRow(row))
  const asked = answerForThemselves(columns)
  const told = tellNameColumnsApart(headingsMislead(asked) ? asked.map(withoutHeading) : asked)
  return { columns: told, rows, labels: keys.map(([, { label }]) => label), homes: homesOf(keys.map(([, key]) => key)) }
}

function homesOf(keys: readonly CardKey[]): readonly number[] | null {
  const homes = keys.flatMap(({ columns }) => [...columns])
  return homes.length === keys.length && new Set(homes).size === keys.length ? homes : null
}
