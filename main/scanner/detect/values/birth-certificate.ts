import { hasFigures } from './plain-digits.ts'

/** A medical certificate of birth: one letter and nine digits (the letter tells the printing, since 1996). */
const certificate = /^[A-Z]\d{9}$/u

/** Upper case without separators, or `null` where it cannot be one. Takes width-folded text. */
export function readBirthCertificate(text: string): string | null {
  if (text.length < 10 || text.length > 16 || !hasFigures(text, 9)) return null
  const compact = text
    .replace(/[\s\-.:№]/gu, '')
    .toUpperCase()
    .replace(/^NO/u, '')
  return certificate.test(compact) ? compact : null
}
