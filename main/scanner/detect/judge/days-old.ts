import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'

const inDays =
  /^(?:宝宝|宝贝|婴儿|新生儿|患儿|小儿)?(?:[日天][龄齡]|出生(?:了?几天|天数|第几天|多少天)|(?:几|多少)天了?|(?<=[宝儿])天数|(?<![^])生后(?:时间|小时)?)(?:[(（].{0,4}[)）])?$/u
const mostDays = 90

/** 日龄 over 5 and 28天: so old only newborns are told to be; of older children months and years are told. */
export function isDaysOld({ heading, sample }: ColumnMeaning): boolean {
  return (
    inDays.test(heading.trim()) &&
    reachesShare(sample, 0.8, ({ text }) => {
      const days = /^(\d{1,3})\s?[天日hH]?$/u.exec(text.trim())?.[1]
      return days !== undefined && Number(days) <= mostDays
    })
  )
}

const inMonths = /^(?:宝宝|宝贝|婴儿|新生儿|孩子|小孩|娃)?(?:几个?月|月[龄齡大])(?:[(（].{0,4}[)）])?$/u
const mostMonths = 12

/** 月龄 over 3 and 5个月, no child older than a year: as by its birthday, so young a child is a newborn to whoever keeps a list. */
export function isMonthsOld({ heading, sample }: ColumnMeaning): boolean {
  return (
    inMonths.test(heading.trim()) &&
    sample.filled >= 3 &&
    reachesShare(sample, 0.95, ({ text }) => {
      const months = /^(\d{1,2})(?:\.\d)?\s?(?:个?月(?:龄|大|零?\d{1,2}天)?|m)?$/iu.exec(text.trim())?.[1]
      return months !== undefined && Number(months) <= mostMonths
    })
  )
}
