import type { ColumnMeaning } from './column-meaning.ts'

const enoughRows = 5
const repeatedShare = 0.5

/**
 * Sets apart the columns that hold names without a heading that says whose: babies by the way they are called, staff by
 * few names that come again and again where others do not.
 */
export function tellNameColumnsApart(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const open = columns.filter(
    (column) => column.attribute === 'name' && column.by === 'values' && column.owner === null,
  )
  if (open.length === 0) return [...columns]
  const someVaries = columns.some((column) => column.attribute === 'name' && distinctShare(column) > repeatedShare)
  return columns.map((column) => {
    if (!open.includes(column)) return column
    if (column.sample.babyName >= 0.5) return { ...column, owner: 'newborn' }
    const isRepeated = column.sample.filled >= enoughRows && distinctShare(column) <= repeatedShare
    return isRepeated && someVaries ? { ...column, owner: 'staff' } : column
  })
}

function distinctShare({ sample }: ColumnMeaning): number {
  return sample.filled === 0 ? 0 : sample.distinct / sample.filled
}

/** 姓 and 名 in columns of their own: the second asks for the given name. */
export function joinSplitNames(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  return columns.map((column, at) => {
    const isGiven = column.attribute === 'name' && columns[at - 1]?.attribute === 'surname' && column.sample.length <= 3
    return isGiven ? { ...column, attribute: 'given-name' } : column
  })
}
