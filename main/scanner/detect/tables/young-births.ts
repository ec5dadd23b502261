import type { CaseRecord } from '../cases/case-record.ts'
import { parseIsoDay } from '../values/calendar-date.ts'

const yearDays = 366
/** Share of one year's births from which a list is of newborns, however old the file is. */
const cohortShare = 0.8

interface WaitingBirth {
  readonly record: CaseRecord
  readonly row: number
  readonly day: number
}

/**
 * Children told by nothing but a birth date: those born up to one year before the newest date of the file, or before
 * today where that is earlier, are newborns. The newest date is known only at the end, so rows wait. Where births spread
 * over many years and no other date is told, the file's newest date is only the youngest child's: then today decides.
 */
export class YoungBirths {
  #waiting: WaitingBirth[] = []
  readonly #today: number
  #newest = Number.NEGATIVE_INFINITY
  #newestOther = Number.NEGATIVE_INFINITY
  #children = 0

  constructor(today: string) {
    this.#today = parseIsoDay(today)
  }

  /** `otherDate` is another date of the row, empty where there is none. */
  keep(record: CaseRecord, row: number, otherDate: string): void {
    const other = otherDate.length === 10 ? parseIsoDay(otherDate) : Number.NaN
    if (other <= this.#today) this.#newestOther = Math.max(this.#newestOther, other)
    const day = record.date.length === 10 ? parseIsoDay(record.date) : Number.NaN
    if (Number.isNaN(day) || day > this.#today) return
    this.#children++
    this.#newest = Math.max(this.#newest, day)
    if (day >= this.#newest - yearDays) this.#waiting.push({ record, row, day })
  }

  /** The rows of newborns, in their order. */
  newborns(): readonly WaitingBirth[] {
    const newest = Math.min(Math.max(this.#newest, this.#newestOther), this.#today)
    const young = this.#waiting.filter(({ day }) => day >= newest - yearDays)
    const isCohort = young.length >= this.#children * cohortShare
    return isCohort || this.#newestOther > 0 ? young : young.filter(({ day }) => day >= this.#today - yearDays)
  }
}
