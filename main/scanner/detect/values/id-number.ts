import { hasFigures } from './plain-digits.ts'
import type { ValueVerdict } from './verdict.ts'

export interface IdReading {
  readonly verdict: ValueVerdict
  readonly place: 'mainland' | 'taiwan' | 'hong-kong' | 'macau' | 'passport'
  /** Upper case, without separators; a mainland ID of 15 digits is written in its 18-digit form. */
  readonly normalised: string
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** Check character of the first 17 digits (GB 11643-1999). */
function checkCharacter(digits17: string): string {
  let sum = 0
  for (let at = 0; at < 17; at++) sum += (digits17.charCodeAt(at) - 48) * (weights[at] ?? 0)
  return checkCharacters.charAt(sum % 11)
}

/** Of a Hong Kong number whose check is a letter. */
const fewestFigures = 6
const longestOutsideMainland = 11

/** ZY2343890, MZ1023345, BA0099812: 住院, 门诊 and 病案 by their initials, which no country's passports begin with. */
const ofRecord = /^(?:ZY|MZ|BA)\d{6,9}$/u

/** Reads one identity number of the mainland, Taiwan, Hong Kong or Macau, or a passport. Takes width-folded text. */
export function readId(text: string): IdReading | null {
  // A place begins with a Chinese character, no number does.
  if (text.length < 8 || text.length > 26 || text.charCodeAt(0) >= 0x3400 || !hasFigures(text, fewestFigures))
    return null
  const compact = text.replace(/[\s\-.·_]/gu, '').toUpperCase()
  if (compact.length > longestOutsideMainland) return mainland(compact)
  if (ofRecord.test(compact)) return null
  return taiwan(compact) ?? hongKong(compact) ?? macau(compact) ?? passport(compact)
}

function mainland(compact: string): IdReading | null {
  if (/^\d{17}[\dX]$/u.test(compact)) {
    if (!isRegion(compact) || !isDay(compact.slice(6, 14))) return null
    const verdict = checkCharacter(compact) === compact.charAt(17) ? 'confirmed' : 'unknown'
    return { verdict, place: 'mainland', normalised: compact }
  }
  if (!/^\d{15}$/u.test(compact) || !isRegion(compact) || !isDay(`19${compact.slice(6, 12)}`)) return null
  const digits17 = `${compact.slice(0, 6)}19${compact.slice(6)}`
  return { verdict: 'unknown', place: 'mainland', normalised: digits17 + checkCharacter(digits17) }
}

/** Provinces are 11 to 15, 21 to 23, 31 to 37, 41 to 46, 50 to 54, 61 to 65, 71, 81 to 83. */
function isRegion(digits: string): boolean {
  return /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u.test(digits)
}

function isDay(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))]
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

function taiwan(compact: string): IdReading | null {
  if (!/^[A-Z][1289A-D]\d{8}$/u.test(compact)) return null
  const region = taiwanLetters.indexOf(compact.charAt(0)) + 10
  const second =
    compact.charCodeAt(1) >= 65 ? (taiwanLetters.indexOf(compact.charAt(1)) + 10) % 10 : Number(compact.charAt(1))
  let sum = Math.floor(region / 10) + (region % 10) * 9 + second * 8
  for (let at = 2; at < 9; at++) sum += Number(compact.charAt(at)) * (9 - at)
  const verdict = (sum + Number(compact.charAt(9))) % 10 === 0 ? 'confirmed' : 'unknown'
  return { verdict, place: 'taiwan', normalised: compact }
}

function hongKong(compact: string): IdReading | null {
  const parts = /^([A-Z]{1,2})(\d{6})\(?([\dA])\)?$/u.exec(compact)
  if (parts === null) return null
  const [, letters = '', digits = '', check = ''] = parts
  const padded = letters.length === 1 ? ` ${letters}` : letters
  let sum = 0
  for (let at = 0; at < 2; at++) sum += (padded.charAt(at) === ' ' ? 36 : padded.charCodeAt(at) - 55) * (9 - at)
  for (let at = 0; at < 6; at++) sum += Number(digits.charAt(at)) * (7 - at)
  sum += check === 'A' ? 10 : Number(check)
  const bracketed = compact.includes('(')
  if (sum % 11 !== 0 && !bracketed) return null
  return {
    verdict: sum % 11 === 0 && bracketed ? 'confirmed' : 'unknown',
    place: 'hong-kong',
    normalised: letters + digits + check,
  }
}

function macau(compact: string): IdReading | null {
  const parts = /^([157]\d{6})\((\d)\)$/u.exec(compact) ?? /^([157]\/\d{6}\/)(\d)$/u.exec(compact)
  return parts === null ? null : { verdict: 'unknown', place: 'macau', normalised: compact.replace(/\D/gu, '') }
}

function passport(compact: string): IdReading | null {
  return /^(?:[EGHKP]\d{8}|[A-Z]{2}\d{7}|E[A-Z]\d{7})$/u.test(compact)
    ? { verdict: 'unknown', place: 'passport', normalised: compact }
    : null
}
