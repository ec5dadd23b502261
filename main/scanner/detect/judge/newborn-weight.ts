import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf } from '../columns/column-sample.ts'

/** BW over 2775, 3125: no parcel is weighed at its birth. */
export function weighsNewborns(column: ColumnMeaning): boolean {
  return /\bbw\b|birth/iu.test(column.heading) && weightShare(column) >= 0.8
}

/** Grams between 1,500 and 5,000 in a column that asks for weight, or for nothing. */
export function weightShare({ attribute, by, sample }: ColumnMeaning, isOneEnough = false): number {
  // 3.05 and 2.5 are days as well, 3.42 is none.
  const isDay = attribute === 'date' && !(by === 'values' && sample.date <= 0.9)
  if (isDay) return 0
  if (
    attribute !== null &&
    attribute !== 'date' &&
    attribute !== 'weight' &&
    attribute !== 'birth-weight' &&
    attribute !== 'count'
  )
    return 0
  if (sample.distinct < 2 && !isOneEnough) return 0
  return shareOf(sample, ({ birthWeight }) => birthWeight !== null && birthWeight >= 1500 && birthWeight <= 5000)
}
