import { plainDigitAt } from './plain-digits.ts'

/** A date as far as the cell tells it. `day` counts days since 1970-01-01; `null` where the year is not told. */
export interface DateReading {
  readonly day: number | null
  /** `YYYY-MM-DD`, or `MM-DD` where the year is not told. */
  readonly text: string
}

const dayMs = 86_400_000

/** Days since 1970-01-01, or `null` where there is no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return null
  return day <= 28 || day <= lastDay(year, month) ? Date.UTC(year, month - 1, day) / dayMs : null
}

/** The last day of a month, 1 to 12. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `YYYY-MM-DD` of a day number. */
function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** Day number of `YYYY-MM-DD`; `NaN` where it is none. */
export function parseIsoDay(text: string): number {
  return Math.floor(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / dayMs)
}

/** Serial numbers of spreadsheets between 1930 and 2060. */
export function readSerialDate(serial: number, epoch1904: boolean): DateReading | null {
  const day = Math.floor(serial) - (epoch1904 ? 24_107 : 25_569)
  return day > -14_610 && day < 32_873 ? { day, text: dayText(day) } : null
}

const separated =
  /^(\d{1,4})\s?[-/.,_年\\ ]\s?(\d{1,2})\s?(?:[-/.,_月\\ ]\s?(\d{1,2})\s?[日号]?)?(?:[ T日号,，]?\s?\(?[周星期礼拜一二三四五六日天]{0,4}\)?\s?(?:[上下]午|[AaPp][Mm])?\s?\d{1,2}[:时点]\S{0,12}(?: ?[AaPp][Mm])?|日?号?[子丑寅卯辰巳午未申酉戌亥]时)?月?份?$/u
const monthDay = /^(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?(?:\s?\d{1,2}[:时点]\S{0,8})?$/u
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4,6})?$/u
const republic = /^民国\s?(\d{2,3})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})\s?日?$/u
const republicCompact = /^(1[01]\d|\d{2})(\d{2})(\d{2})$/u
const english =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([A-Za-z]{3,9})\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,?[ -])?(\d{4}|\d{2})(?: \d{1,2}:\d{2}.{0,6})?$/u
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const longestDate = 40

/** What any of these begins with; asked first, since most texts of a table are no dates. */
const begins = /^[\dA-Za-z民〇一二三四五六七八九十]/u

/** `2026-03-05` with or without a time after it, the way programs write dates: told without any pattern. Else `null`. */
export function readPlainDay(text: string): string | null {
  if (text.length < 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return null
  if (text.length > 10 && text.charCodeAt(10) !== 0x20 && text.charCodeAt(10) !== 0x54) return null
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (month < 1 || month > 12 || day < 1 || (day > 28 && !(isLateDay(text, month, day) && isPlainTime(text))))
    return null
  return twoDigits(text, 0) >= 0 && twoDigits(text, 2) >= 0 ? text.slice(0, 10) : null
}

/** `2026-03-05`, `2026-03-05 08:30`: a day of our times, the time after it, and nothing else that its figures could mean. */
export function isPlainMoment(text: string): boolean {
  const century = twoDigits(text, 0)
  return (century === 19 || century === 20) && readPlainDay(text) !== null && isPlainTime(text)
}

const dash = 0x2d
const colon = 0x3a

/** Of 29 to 31: whether a month of our times has such a day. */
function isLateDay(text: string, month: number, day: number): boolean {
  const century = twoDigits(text, 0)
  if (century !== 19 && century !== 20) return false
  const year = century * 100 + twoDigits(text, 2)
  return day <= lastDay(year, month)
}

/** Nothing, ` 08:30` or ` 08:30:00` after the day. */
function isPlainTime(text: string): boolean {
  if (text.length === 10) return true
  if (twoDigits(text, 11) < 0 || text.charCodeAt(13) !== colon || twoDigits(text, 14) < 0) return false
  return text.length === 16 || (text.length === 19 && text.charCodeAt(16) === colon && twoDigits(text, 17) >= 0)
}

/** The number that two digits at `at` make, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30
  const ones = text.charCodeAt(at + 1) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** Reads a date in any of the usual written forms. Takes width-folded text; a bare short number is none. */
export function readDate(written: string): DateReading | null {
  if (isPlainMoment(written)) {
    const year = twoDigits(written, 0) * 100 + twoDigits(written, 2)
    return { day: dayNumber(year, twoDigits(written, 5), twoDigits(written, 8)), text: written.slice(0, 10) }
  }
  if (written.length < 3 || written.length > longestDate || !begins.test(written)) return null
  const text = /[〇一二三四五六七八九十]/u.test(written) ? withDigits(written) : written
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    return fromCompact(text) ?? fromSeparated(text) ?? fromMonthDay(text) ?? fromEnglish(text)
  }
  if (text.startsWith('民国')) return fromRepublic(republic.exec(text))
  return fromEnglish(text)
}

function fromCompact(text: string): DateReading | null {
  const parts = compact.exec(text)
  return parts === null ? null : ofParts(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

function fromSeparated(text: string): DateReading | null {
  const parts = separated.exec(text)
  if (parts === null) return null
  const [a = '', b = '', c] = parts.slice(1)
  const [first, second] = [Number(a), Number(b)]
  if (c === undefined) {
    if (a.length === 4)
      return first >= 1900 && second >= 1 && second <= 12 ? { day: null, text: `${a}-${pad(second)}` } : null
    return a.length <= 2 && isMonthDay(first, second) ? { day: null, text: `${pad(first)}-${pad(second)}` } : null
  }
  const third = Number(c)
  if (a.length === 4) return ofParts(first, second, third)
  if (a.length === 3) return first >= 60 && first <= 150 ? ofParts(first + 1911, second, third) : null
  return shortYear(first, second, third)
}

/** `25.3.5` is 2025, `5/3/25` ends with the year. */
function shortYear(first: number, second: number, third: number): DateReading | null {
  if (first >= 13 && second <= 12) return ofParts(first < 60 ? 2000 + first : 1900 + first, second, third)
  if (third >= 13) return ofParts(2000 + third, first <= 12 ? first : second, first <= 12 ? second : first)
  return ofParts(2000 + first, second, third)
}

function fromMonthDay(text: string): DateReading | null {
  const parts = monthDay.exec(text)
  if (parts === null) {
    const late = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .{0,12})?$/u.exec(text)
    if (late === null) return null
    const [a, b, year] = [Number(late[1]), Number(late[2]), Number(late[3])]
    return a > 12 ? ofParts(year, b, a) : ofParts(year, a, b)
  }
  const [month, day] = [Number(parts[1]), Number(parts[2])]
  return isMonthDay(month, day) ? { day: null, text: `${pad(month)}-${pad(day)}` } : null
}

function fromRepublic(parts: RegExpExecArray | null): DateReading | null {
  return parts === null ? null : ofParts(Number(parts[1]) + 1911, Number(parts[2]), Number(parts[3]))
}

function fromEnglish(text: string): DateReading | null {
  const parts = english.exec(text)
  if (parts === null) return null
  const month = months.indexOf((parts[2] ?? '').slice(0, 3).toLowerCase()) + 1
  if (month === 0) return null
  const written = Number(parts[4])
  return ofParts(written < 100 ? 2000 + written : written, month, Number(parts[1] ?? parts[3] ?? 'NaN'))
}

/** `1140305` or `114.3.5` of a Taiwanese office, only where the column is known to hold dates. */
export function readRepublicDate(text: string): DateReading | null {
  return fromRepublic(republicCompact.exec(text))
}

function ofParts(year: number, month: number, day: number): DateReading | null {
  const number = dayNumber(year, month, day)
  return number === null ? null : { day: number, text: `${String(year)}-${pad(month)}-${pad(day)}` }
}

function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** 二〇二五年三月十五日 → 2025年3月15日. */
function withDigits(text: string): string {
  return text
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/gu, (_, tens?: string, ones?: string) =>
      String((tens === undefined ? 1 : Number(digitOf(tens))) * 10 + (ones === undefined ? 0 : Number(digitOf(ones)))),
    )
    .replace(/[〇一二三四五六七八九]/gu, digitOf)
}

function digitOf(numeral: string): string {
  return plainDigitAt(numeral, 0)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
