import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { codeLetters, groupCode, readTypedCode } from '../../../shared/domain/typed-code.ts'

/** `7F3K-9QRT-…`: 24 letters of 5 bits. So many cannot be guessed, so a plain digest of it may be kept. */
export function newSecretCode(): string {
  const code = [...randomBytes(24)].map((byte) => codeLetters.charAt(byte % codeLetters.length)).join('')
  return groupCode(code)
}

/** Of the code as typed. */
export function secretCodeSha256(typed: string): string {
  return createHash('sha256').update(readTypedCode(typed)).digest('hex')
}

/** Whether what was typed is the code of that digest; never where there is none. Takes as long for a wrong one as for a right one. */
export function isSecretCode(typed: string, sha256: string | null): boolean {
  if (sha256 === null) return false
  const [given, kept] = [Buffer.from(secretCodeSha256(typed)), Buffer.from(sha256)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
