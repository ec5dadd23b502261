/**
 * A code that an administrator tells over the phone when the PC cannot be reached: it lets one file of one PC out, until a
 * day. Twelve letters of 5 bits: 10 bits say the last day, 50 are an HMAC-SHA-256 over PC, case, action and that day. Fifty
 * are enough because guesses are slowed down to a hundred a day and a right one shows in the records.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { codeLetters, groupCode, readTypedCode } from '../../shared/domain/typed-code.ts'

/** What a code is good for. */
export interface ReleaseGrant {
  /** `installId` of the PC's keyring. */
  readonly installId: string
  readonly caseNumber: string
  /** Last day on which it is taken, `YYYY-MM-DD`. */
  readonly expires: string
}

export type ReadCode =
  /** `digest` is kept so that it works once. */
  { readonly kind: 'right'; readonly digest: Uint8Array } | { readonly kind: 'expired' } | { readonly kind: 'wrong' }

/** A code lies about on paper: it lives a month at most. */
export const longestDays = 31

const dayMs = 86_400_000
/** The day is told by its last 10 bits; which of the many such days is meant follows from today. */
const dayRange = 1024
const macLetters = 10

/** `7F3K-9QRT-0AZC`. @param secret 64 hex digits, as `release.offlineSecret` of the policy */
export function makeReleaseCode(secret: string, grant: ReleaseGrant): string {
  const day = dayNumber(grant.expires) % dayRange
  const letters = codeLetters.charAt(day >> 5) + codeLetters.charAt(day & 31) + macText(mac(secret, grant))
  return groupCode(letters)
}

/** @param today `YYYY-MM-DD` */
export function readReleaseCode(
  typed: string,
  secret: string,
  { installId, caseNumber, today }: { readonly installId: string; readonly caseNumber: string; readonly today: string },
): ReadCode {
  const code = readTypedCode(typed)
  const high = codeLetters.indexOf(code.charAt(0))
  const low = codeLetters.indexOf(code.charAt(1))
  if (code.length !== macLetters + 2 || high < 0 || low < 0) return { kind: 'wrong' }
  const now = dayNumber(today)
  const ahead = (high * 32 + low - (now % dayRange) + dayRange) % dayRange
  const late = ahead > longestDays
  const digest = mac(secret, { installId, caseNumber, expires: dayText(late ? now + ahead - dayRange : now + ahead) })
  if (!timingSafeEqual(Buffer.from(macText(digest)), Buffer.from(code.slice(2)))) return { kind: 'wrong' }
  return late ? { kind: 'expired' } : { kind: 'right', digest }
}

function mac(secret: string, { installId, caseNumber, expires }: ReleaseGrant): Buffer {
  return createHmac('sha256', Buffer.from(secret, 'hex'))
    .update(`swaddle release v1\n${installId}\n${caseNumber}\nrelease\n${expires}`)
    .digest()
}

function macText(digest: Buffer): string {
  let text = ''
  for (let at = 0; at < macLetters; at++) {
    const bit = at * 5
    const pair = digest.readUInt16BE(bit >> 3)
    text += codeLetters.charAt((pair >> (11 - (bit & 7))) & 31)
  }
  return text
}

/** Whole days since 1970. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

function dayText(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}
