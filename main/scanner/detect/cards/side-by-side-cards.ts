import { cardKey } from './card-key.ts'
import type { Field } from './row-fields.ts'

/** A row's fields, and where each of the cards begins that stand in it side by side. */
interface CardsOfRow {
  readonly own: readonly Field[]
  /** One for each card; fewer than two where the row is of a single one. */
  readonly starts: readonly number[]
}

/**
 * 姓名, 电话, 姓名, 电话 are two cards. One label in ten that comes again (接种时间, the father's 年龄 behind the mother's) is
 * another field of the same: it is asked for once.
 */
export function sideBySide(fields: readonly Field[], partOf: (field: Field) => string): CardsOfRow {
  const seen = new Map<string, number>()
  const starts: number[] = []
  const first: Field[] = []
  for (const field of fields) {
    const key = cardKey(partOf(field), field.label)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    if (times === 1) first.push(field)
    if (times > starts.length) starts.push(field.labelColumn)
  }
  const [, second] = starts
  if (second === undefined) return { own: fields, starts: [] }
  const inFirst = fields.filter(({ labelColumn }) => labelColumn < second).length
  const again = [...seen.values()].filter((times) => times > 1).length
  return again * 3 >= inFirst ? { own: fields, starts } : { own: first, starts: [] }
}
