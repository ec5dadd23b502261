import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf } from '../columns/column-sample.ts'

/** BW over 2775, 3125: no parcel is weighed at its birth. */
export function weighsNewborns(column: ColumnMeaning): boolean {
  return /\bbw\b|birth/iu.test(column.heading) && weightShare(column) >= 0.8
}

/** Grams between 1,500 and 5,000 in a column that asks for weight, or for nothing. */
export function weightShare(column: ColumnMeaning, isOneEnough = false): number {
  const { attribute, by, sample } = column
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
  if ((sample.distinct < 2 && !isOneEnough) || areOtherNumbers(column)) return 0
  return shareOf(sample, ({ birthWeight }) => birthWeight !== null && birthWeight >= 1500 && birthWeight <= 5000)
}

const asksForMoney =
  /费|費|金额|金額|[应應实實已未][付收]|价|價|[货定尾订余]款|工资|薪|fees?\b|price|amount|\bpaid\b|salary/iu
const fewestRunning = 3

/** 1501, 1502, 1503 under 卡号, 1900 under 管理费: bare numbers that count rows or money, and happen to be as great as weights. */
function areOtherNumbers({ attribute, heading, sample: { readings } }: ColumnMeaning): boolean {
  if (attribute === 'weight' || attribute === 'birth-weight') return false
  if (!readings.every(({ text }) => /^\d+$/u.test(text))) return false
  if (asksForMoney.test(heading)) return true
  const steps = readings.slice(1).filter(({ text }, at) => Number(text) - Number(readings[at]?.text) === 1)
  return steps.length >= fewestRunning && steps.length * 2 >= readings.length - 1
}
