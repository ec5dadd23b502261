/** Years before that are what stands in a field while somebody still types. */
const firstYear = 2000

/** Whole days of this PC's calendar, in milliseconds since 1970: `fromMs` inclusive, `toMs` exclusive; null where open. */
export interface DayRange {
  readonly fromMs: number | null
  readonly toMs: number | null
}

/** From what two date fields hold, `YYYY-MM-DD` or nothing; the earlier day comes first, whichever field it is in. Pure. */
export function dayRange(one: string, other: string): DayRange {
  const [first, last] = [startOf(one, 0), startOf(other, 0)]
  const swapped = first !== null && last !== null && last < first
  const [from, to] = swapped ? [other, one] : [one, other]
  // The day's end is the next one's start: not every day has 24 hours.
  return { fromMs: startOf(from, 0), toMs: startOf(to, 1) }
}

function startOf(day: string, daysLater: number): number | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return year < firstYear || Number.isNaN(year) ? null : new Date(year, month - 1, date + daysLater).getTime()
}
