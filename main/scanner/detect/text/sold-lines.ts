import type { CaseRecord } from '../cases/case-record.ts'
import { isSex } from '../values/birth-words.ts'
import { readDate } from '../values/calendar-date.ts'
import { isHospital, isMaternityHospital } from '../values/hospital.ts'
import { nameScore } from '../values/person-name.ts'
import { isPlainMobile } from '../values/phone.ts'
import { readLine } from './read-line.ts'

const longestLine = 80
const pieces = /[\s,，、;；|/]+/u
const numbered = /^\(?\d{1,3}[.、)）]\s?(?=[\u3400-\u9fff])/u
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/u
const least = 3
const mostPending = 20

interface SoldLine {
  readonly record: CaseRecord
  readonly row: number
}

/**
 * `王芳 13812345678 一妇婴 8.23`: lines of a name, a mobile, a hospital and a day, perhaps a sex, and not a word more. Where
 * at least three of them, and half of all such, name a hospital that is for births, they are people for sale.
 */
export class SoldLines {
  #pending: SoldLine[] = []
  #all = 0
  #atBirths = 0

  /** True from the line on that made a lot of them. */
  get isOpen(): boolean {
    return this.#atBirths >= least && this.#atBirths * 2 >= this.#all
  }

  /** Takes a line; false where it is none of these. */
  take(line: string, row: number): boolean {
    if (line.length > longestLine || !mobile.test(line)) return false
    const told = line.trim().replace(numbered, '')
    const parts = told.split(pieces, 8)
    if (parts.length < 4 || parts.length > 6) return false
    const kinds = new Set(parts.map(kindOf))
    if (kinds.has('other') || !['name', 'mobile', 'hospital', 'day'].every((kind) => kinds.has(kind))) return false
    const record = readLine(told)
    if (record === null) return false
    this.#all++
    if (isMaternityHospital(line)) this.#atBirths++
    if (this.#pending.length < mostPending) this.#pending.push({ record, row })
    return true
  }

  /** The lines that are to be counted now, each once. */
  release(): readonly SoldLine[] {
    if (!this.isOpen) return []
    const pending = this.#pending
    this.#pending = []
    return pending
  }
}

function kindOf(part: string): string {
  if (isPlainMobile(part)) return 'mobile'
  if (isSex(part)) return 'sex'
  if (isHospital(part) || isMaternityHospital(part)) return 'hospital'
  if (readDate(part) !== null) return 'day'
  return nameScore(part) >= 0.65 ? 'name' : /^\d{1,3}[.、]?$/u.test(part) ? 'number' : 'other'
}
