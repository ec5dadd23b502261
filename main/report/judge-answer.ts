import { z } from 'zod'
import type { PostAnswer } from './post.ts'

/** What an endpoint's answer means for the batch that was sent. */
export type AnswerMeaning =
  | { readonly kind: 'taken' }
  /** It took some and refused some, and did not say which; OTLP forbids sending them again. */
  | { readonly kind: 'partly-taken'; readonly why: string }
  /** Nothing of it will ever be taken. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Something in it will never be taken; the rest may be, without that. */
  | { readonly kind: 'refused-together'; readonly why: string }
  /** Too many bytes at once. */
  | { readonly kind: 'too-large'; readonly why: string }
  /** Busy or not reachable: the same batch again later, not before `afterMs` where the endpoint said so. */
  | { readonly kind: 'later'; readonly why: string; readonly afterMs: number | null }
  /** The endpoint is not as policy says (token, address, redirect, its own fault): nothing is sent until it is. */
  | { readonly kind: 'misconfigured'; readonly why: string }
  /** The request failed, and its endpoint is no longer the one that policy names. */
  | { readonly kind: 'superseded' }

const partialAnswer = z.object({
  partialSuccess: z.object({ rejectedLogRecords: z.coerce.number() }).partial().optional(),
})

/** A day: longer waits are a mistake of the other side. */
const longestWaitMs = 86_400_000

/** Pure. `sent` is how many events were in the batch; `nowMs` is what a date in Retry-After is counted from. */
export function judgeAnswer(answer: PostAnswer, sent: number, nowMs: number): AnswerMeaning {
  if (answer.kind === 'no-answer') {
    // Node's own words for a token or an address that cannot be sent at all: time mends neither.
    if (answer.code.startsWith('ERR_INVALID_')) return { kind: 'misconfigured', why: answer.code }
    return { kind: 'later', why: answer.code, afterMs: null }
  }
  const { status } = answer
  const why = `http-${String(status)}`
  if (status >= 200 && status < 300) return judgeTaken(answer.body, sent)
  switch (status) {
    case 429:
    case 502:
    case 503:
    case 504:
      return { kind: 'later', why, afterMs: retryAfterMs(answer.retryAfter, nowMs) }
    case 413:
      return { kind: 'too-large', why }
    case 400:
    case 422:
      return { kind: 'refused-together', why }
    case 415:
      return { kind: 'refused', why }
    default:
      return { kind: 'misconfigured', why }
  }
}

function judgeTaken(body: string, sent: number): AnswerMeaning {
  const rejected = rejectedCount(body)
  if (rejected <= 0) return { kind: 'taken' }
  const why = `partial-success: ${String(rejected)} of ${String(sent)} refused`
  return rejected >= sent ? { kind: 'refused', why } : { kind: 'partly-taken', why }
}

/** Bodies that are no OTLP answer (empty, text, another JSON) refuse nothing. */
function rejectedCount(body: string): number {
  try {
    return partialAnswer.parse(JSON.parse(body)).partialSuccess?.rejectedLogRecords ?? 0
  } catch {
    return 0
  }
}

/** RFC 9110: seconds, or a date. */
function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null
  const text = header.trim()
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestWaitMs)
}
