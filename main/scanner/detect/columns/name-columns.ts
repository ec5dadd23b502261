import { isGivenNameAlone, isSurnameAlone } from '../values/person-name.ts'
import type { Attribute } from '../lexicon/attributes.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { reachesShare } from './column-sample.ts'

const enoughRows = 5
const repeatedShare = 0.5
/** Among many mothers some are namesakes; among few rows a name that stands twice is hardly a mother's. */
const leastShared = 0.15
const personal: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'name',
  'phone',
  'id-number',
  'wechat',
  'address',
])

/**
 * Sets apart the columns that hold names without a heading that says whose: babies by the way they are called, staff by
 * few names that come again and again where others do not.
 */
export function tellNameColumnsApart(
  columns: readonly ColumnMeaning[],
  sample: readonly KeptRow[] = [],
): ColumnMeaning[] {
  const open = columns.filter(
    (column) => column.attribute === 'name' && column.by === 'values' && column.owner === null,
  )
  if (open.length === 0) return [...columns]
  const someVaries = columns.some((column) => column.attribute === 'name' && distinctShare(column) > repeatedShare)
  return columns.map((column) => {
    if (!open.includes(column)) return column
    if (column.sample.babyName >= 0.5) return { ...column, owner: 'newborn' }
    const isRepeated = column.sample.filled >= enoughRows && distinctShare(column) <= repeatedShare
    const isStaff = (isRepeated && someVaries) || servesOthers(column, columns, sample)
    return isStaff ? { ...column, owner: 'staff' } : column
  })
}

/** One name beside people who have neither name nor phone in common: a nurse, even where the table has three rows. */
function servesOthers(column: ColumnMeaning, columns: readonly ColumnMeaning[], sample: readonly KeptRow[]): boolean {
  const others = columns.filter(
    (other) => other !== column && personal.has(other.attribute) && distinctShare(other) > repeatedShare,
  )
  const varies = others.some(
    ({ attribute, sample: { filled, distinct } }) =>
      attribute === 'name' && filled >= column.sample.filled && distinct === filled,
  )
  // Where rows stand twice, each name that comes again has its number with it.
  const numbers = others.filter(({ attribute }) => attribute === 'phone' || attribute === 'id-number')
  const repeats = others.some(
    (other) => other.attribute === 'name' && numbers.some((one) => goTogether(other, one, sample)),
  )
  if (!varies && !repeats) return false
  const told = others.filter(
    (other) =>
      other.attribute !== 'name' ||
      other.sample.distinct === other.sample.filled ||
      numbers.some((one) => goTogether(other, one, sample)),
  )
  const rowsOf = new Map<string, KeptRow[]>()
  for (const row of sample) {
    const name = textOf(row, column.column)
    if (name !== '') rowsOf.set(name, [...(rowsOf.get(name) ?? []), row])
  }
  let shared = 0
  for (const rows of rowsOf.values()) {
    // Twins have one surname: of names that is enough.
    const known = told.map(({ column: at, attribute }) =>
      rows.map((row) => textOf(row, at).slice(0, attribute === 'name' ? 1 : undefined)).filter((text) => text !== ''),
    )
    const isSame = known.some((texts) => new Set(texts).size < texts.length)
    if (rows.length > 1 && !isSame && known.some((texts) => texts.length > 1)) shared += rows.length
  }
  return shared > 0 && shared >= column.sample.filled * leastShared
}

function textOf(row: KeptRow, at: number): string {
  return row.cells.find((cell) => cell.column === at)?.text ?? ''
}

/** One number to each name, and one name to each number. */
function goTogether(names: ColumnMeaning, numbers: ColumnMeaning, sample: readonly KeptRow[]): boolean {
  const pairs = new Set<string>()
  const told = [new Set<string>(), new Set<string>()] as const
  for (const row of sample) {
    const [name, number] = [textOf(row, names.column), textOf(row, numbers.column)]
    if (name === '' || number === '') continue
    pairs.add(`${name}|${number}`)
    told[0].add(name)
    told[1].add(number)
  }
  return pairs.size > 1 && told[0].size === pairs.size && told[1].size === pairs.size
}

function distinctShare({ sample }: ColumnMeaning): number {
  return sample.filled === 0 ? 0 : sample.distinct / sample.filled
}

/** 姓 and 名 in columns of their own: the second asks for the given name. */
export function joinSplitNames(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const split = columns.findIndex((column, at) => isSplitName(column, columns[at + 1]))
  return columns.map((column, at) => {
    if (split >= 0 && at === split) return { ...column, attribute: 'surname', by: 'values', confidence: 0.8 }
    if (split >= 0 && at === split + 1) return { ...column, attribute: 'given-name', by: 'values', confidence: 0.8 }
    // 名 before 姓, as in English.
    const isBeside = columns[at - 1]?.attribute === 'surname' || columns[at + 1]?.attribute === 'surname'
    const isGiven = column.attribute === 'name' && isBeside && column.sample.length <= 3 && column.sample.sureName < 0.5
    return isGiven ? { ...column, attribute: 'given-name' } : column
  })
}

/** Surnames in one column and given names in the next, whatever stands over them. */
function isSplitName(first: ColumnMeaning, second: ColumnMeaning | undefined): boolean {
  if (second === undefined || first.sample.filled === 0 || second.sample.filled === 0) return false
  if (first.attribute === 'surname' || second.column !== first.column + 1 || first.sample.length > 1.5) return false
  return (
    reachesShare(first.sample, 0.9, ({ text }) => isSurnameAlone(text)) &&
    reachesShare(second.sample, 0.8, ({ text }) => isGivenNameAlone(text)) &&
    first.sample.distinct * 3 >= Math.min(first.sample.filled, 9)
  )
}
