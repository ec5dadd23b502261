import { parseIsoDay } from '../values/calendar-date.ts'
import type { CaseRecord } from './case-record.ts'

const yearDays = 366
/** Share of one year's births from which a list is of newborns, however old the file is. */
const cohortShare = 0.8

interface WaitingBirth {
  readonly day: number
  readonly count: () => void
}

/**
 * Children of a whole file who are told by nothing but a birth date: those born up to one year before the newest date of
 * the file, or before today where that is earlier, are newborns. The newest date is known only at the end, so they wait.
 * Where births spread over many years and no other date is told, the file's newest date is only the youngest child's:
 * then today decides.
 */
export class YoungBirths {
  #waiting: WaitingBirth[] = []
  /** Children of whom no date is told: newborns where nearly all the others are. */
  #undated: (() => void)[] = []
  readonly #today: number
  #newest = Number.NEGATIVE_INFINITY
  #newestOther = Number.NEGATIVE_INFINITY
  #children = 0

  constructor(today: string) {
    this.#today = parseIsoDay(today)
  }

  /** `otherDates` are the row's dates that are no births, empty where a cell is none; `count` is called if the child is a newborn. */
  keep(record: CaseRecord, otherDates: readonly string[], count: () => void): void {
    for (const otherDate of otherDates) {
      const other = otherDate.length === 10 ? parseIsoDay(otherDate) : Number.NaN
      if (other <= this.#today) this.#newestOther = Math.max(this.#newestOther, other)
    }
    const day = record.date.length === 10 ? parseIsoDay(record.date) : Number.NaN
    if (Number.isNaN(day)) this.#undated.push(count)
    if (Number.isNaN(day) || day > this.#today) return
    this.#children++
    this.#newest = Math.max(this.#newest, day)
    if (day >= this.#newest - yearDays) this.#waiting.push({ day, count })
  }

  /** The children of one class were born in one year, long ago: only today tells whether one of them is a newborn. */
  keepOfSchool({ date }: CaseRecord, count: () => void): void {
    const day = date.length === 10 ? parseIsoDay(date) : Number.NaN
    if (day <= this.#today && day >= this.#today - yearDays) count()
  }

  /** Counts the newborns, in the order in which they were kept. To be called once, at the end of the file. */
  settle(): void {
    const newest = Math.min(Math.max(this.#newest, this.#newestOther), this.#today)
    const young = this.#waiting.filter(({ day }) => day >= newest - yearDays)
    const isCohort = young.length >= this.#children * cohortShare
    const isTold = isCohort || this.#newestOther > Number.NEGATIVE_INFINITY
    for (const { day, count } of young) if (isTold || day >= this.#today - yearDays) count()
    if (isCohort && young.length > 0) for (const count of this.#undated) count()
    this.#waiting = []
    this.#undated = []
  }
}
