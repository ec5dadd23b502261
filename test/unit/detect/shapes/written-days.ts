import { isoDay, type Day } from '../../../support/day.ts'

/** `9月7日`. */
export function monthDay(day: Day): string {
  const [, month, date] = isoDay(day).split('-')
  return `${String(Number(month))}月${String(Number(date))}日`
}

/** `9.7` */
export function shortDay(day: Day): string {
  return monthDay(day).replace('月', '.').replace('日', '')
}
