import { numberRuns, type NumberRun } from './number-runs.ts'
import { hasDigits } from './plain-digits.ts'
import type { ValueVerdict } from './verdict.ts'

export interface PhoneReading {
  readonly verdict: ValueVerdict
  /** `13812345678`, `0571-88889999` as digits; abroad with its country: `+886912345678`, `+85291234567`. */
  readonly normalised: string
}

const fewestDigits = 7
const mobile = /^1[3-9]\d{9}$/u
const landline = /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/u
const taiwanMobile = /^09\d{8}$/u
const taiwanLandline = /^0[2-8]\d{7,8}$/u
const hongKong = /^[4-9]\d{7}$/u
const macau = /^6\d{7}$/u
const local = /^[2-8]\d{6,7}$/u

/** A mainland mobile of eleven digits and nothing else, told without any pattern. */
export function isPlainMobile(text: string): boolean {
  return mobileNumber(text) !== 0
}

/** A plain mobile as a number, 0 for every other text. */
export function mobileNumber(text: string): number {
  if (text.length !== 11 || text.charCodeAt(0) !== 0x31 || text.charCodeAt(1) < 0x33) return 0
  let number = 1
  for (let at = 1; at < 11; at++) {
    const figure = text.charCodeAt(at) - 0x30
    if (figure < 0 || figure > 9) return 0
    number = number * 10 + figure
  }
  return number
}

/** Every phone in a cell or sentence, in order, each once. Takes width-folded text. */
export function readPhones(text: string): PhoneReading[] {
  if (isPlainMobile(text)) return [confirmed(text)]
  const found: PhoneReading[] = []
  if (!hasDigits(text, fewestDigits)) return found
  for (const run of numberRuns(text)) {
    for (const reading of phonesOfRun(run)) {
      if (!found.some((other) => other.normalised === reading.normalised)) found.push(reading)
    }
  }
  return found
}

/** The phones of a text that prove themselves. Takes width-folded text. */
export function surePhones(text: string): readonly string[] {
  return readPhones(text).flatMap(({ verdict, normalised }) => (verdict === 'confirmed' ? [normalised] : []))
}

const mobileDigits = 11

function phonesOfRun(run: NumberRun): PhoneReading[] {
  const whole = phoneOf(run.digits, run.groups)
  // 13812345678 9月7日: where the first figures are a mobile, what follows them is something else.
  if (whole !== null && (whole.verdict === 'confirmed' || !run.groups.includes(mobileDigits))) return [whole]
  if (run.groups.length < 2) return unspacedPair(run.digits)
  const found: PhoneReading[] = []
  let place = 0
  let start = 0
  const starts = run.groups.map((length) => {
    const at = place
    place += length
    return at
  })
  while (start < run.groups.length) {
    const taken = longestPhoneFrom(run, starts, start)
    if (taken === null) start++
    else {
      found.push(taken.reading)
      start = taken.next
    }
  }
  return found
}

function longestPhoneFrom(
  run: NumberRun,
  starts: readonly number[],
  start: number,
): { reading: PhoneReading; next: number } | null {
  for (let next = Math.min(run.groups.length, start + 5); next > start; next--) {
    const digits = run.digits.slice(starts[start], starts[next] ?? run.digits.length)
    const reading = phoneOf(digits, run.groups.slice(start, next))
    if (reading !== null && (reading.verdict === 'confirmed' || next - start === 1)) return { reading, next }
  }
  return null
}

/** Two mobiles written without anything between them. */
function unspacedPair(digits: string): PhoneReading[] {
  if (digits.length !== 22) return []
  const pair = [digits.slice(0, 11), digits.slice(11)]
  return pair.every((one) => mobile.test(one)) ? pair.map((normalised) => ({ verdict: 'confirmed', normalised })) : []
}

function phoneOf(written: string, groups: readonly number[]): PhoneReading | null {
  const digits = written.startsWith('00') ? written.slice(2) : written
  if (digits.length < fewestDigits || digits.length > 15) return null
  if (mobile.test(digits)) return confirmed(digits)
  if (digits.startsWith('86') && mobile.test(digits.slice(2))) return confirmed(digits.slice(2))
  if (digits.startsWith('0') && mobile.test(digits.slice(1))) return confirmed(digits.slice(1))
  if (/^8860?9\d{8}$/u.test(digits)) return confirmed(`+886${digits.slice(-9)}`)
  if (/^852[4-9]\d{7}$/u.test(digits)) return confirmed(`+852${digits.slice(3)}`)
  if (/^8536\d{7}$/u.test(digits)) return confirmed(`+853${digits.slice(3)}`)
  if (digits.startsWith('86') && taiwanMobile.test(digits.slice(2))) return confirmed(`+886${digits.slice(3)}`)
  if (taiwanMobile.test(digits)) return confirmed(`+886${digits.slice(1)}`)
  if (landline.test(written) && (groups.length > 1 || written.length >= 11)) return confirmed(written)
  if (taiwanLandline.test(written) && groups.length > 1) return confirmed(written)
  if (landline.test(written) || taiwanLandline.test(written)) return { verdict: 'unknown', normalised: written }
  if (
    groups.length <= 2 &&
    !looksLikeDay(written) &&
    (hongKong.test(written) || macau.test(written) || local.test(written))
  )
    return { verdict: 'unknown', normalised: written }
  if (digits.length >= 9 && digits.length <= 13 && !looksLikeDay(digits))
    return { verdict: 'unknown', normalised: digits }
  return null
}

function looksLikeDay(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u.test(digits)
}

function confirmed(normalised: string): PhoneReading {
  return { verdict: 'confirmed', normalised }
}
