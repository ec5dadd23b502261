/** A day as Excel counts it: whole days since 1899-12-30. */
export type Day = number

const dayMs = 86_400_000
const origin = Date.UTC(1899, 11, 30)

export function dayOf(year: number, month: number, date: number): Day {
  return (Date.UTC(year, month - 1, date) - origin) / dayMs
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const moment = new Date(origin + Math.floor(day) * dayMs)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() }
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** `2025-03-05` */
export function isoDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return [String(year), two(month), two(date)].join('-')
}

/** `20250305` */
export function compactDay(day: Day): string {
  return isoDay(day).replaceAll('-', '')
}

/** `2025年3月5日` */
export function chineseDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${String(year)}年${String(month)}月${String(date)}日`
}

/** `08:05` from minutes after midnight. */
export function clockTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
