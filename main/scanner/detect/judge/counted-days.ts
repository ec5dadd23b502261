import type { ColumnMeaning } from '../columns/column-meaning.ts'

/** 满月, 百天 over dates: days that are counted from a birth. */
export function countsFromBirth({ heading, sample }: ColumnMeaning): boolean {
  return sample.date >= 0.5 && /^(?:满月|滿月|百[天日])(?:日期?|时间|照)?$/u.test(heading.trim())
}
