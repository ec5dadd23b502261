import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf } from '../columns/column-sample.ts'

const inDays = /^(?:宝宝|宝贝|婴儿|新生儿|患儿|小儿)?[日天][龄齡](?:[(（].{0,4}[)）])?$/u
const mostDays = 90

/** 日龄 over 5 and 28天: so old only newborns are told to be; of older children months and years are told. */
export function isDaysOld({ heading, sample }: ColumnMeaning): boolean {
  return (
    inDays.test(heading.trim()) &&
    shareOf(sample, ({ text }) => {
      const days = /^(\d{1,3})\s?[天日]?$/u.exec(text.trim())?.[1]
      return days !== undefined && Number(days) <= mostDays
    }) >= 0.8
  )
}
