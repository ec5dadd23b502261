import type { Clock } from '../agent/ports.ts'
import { endpointUrl } from './endpoint-url.ts'
import { judgeAnswer, type AnswerMeaning } from './judge-answer.ts'
import type { OcsfContext } from './ocsf-base.ts'
import type { HeartbeatFacts } from './ocsf.ts'
import { packHeartbeat } from './pack-batch.ts'
import { Poster } from './post.ts'
import type { Destination } from './send-batch.ts'

export type EndpointTrial =
  | {
      readonly kind: 'answered'
      readonly url: string
      readonly status: number
      readonly meaning: Exclude<AnswerMeaning['kind'], 'superseded' | 'refused-together'>
      readonly said: string
      readonly elapsedMs: number
    }
  | {
      readonly kind: 'no-answer'
      readonly url: string
      readonly step: FailedStep
      readonly code: string
      readonly elapsedMs: number
    }

export type FailedStep = 'name' | 'refused' | 'unreachable' | 'certificate' | 'tls' | 'time' | 'reset' | 'other'

export interface EndpointTrialOptions {
  readonly facts: HeartbeatFacts
  readonly context: OcsfContext
  readonly clock: Clock
  readonly timeoutMs?: number
}

/** More of what a server says is its own log's matter. */
const saidLetters = 300

/** Sends one real heartbeat, as reporting itself would, and tells what came of it. Never rejects. */
export async function testEndpoint(endpoint: Destination, options: EndpointTrialOptions): Promise<EndpointTrial> {
  const { facts, context, clock, timeoutMs = 10_000 } = options
  const url = endpointUrl(endpoint.url, endpoint.transport)
  const { body, contentType } = packHeartbeat(facts, endpoint.transport, context)
  const poster = new Poster()
  const startedMs = performance.now()
  try {
    const { token, ca } = endpoint
    const answer = await poster.post({ url, token, ca, contentType, body, timeoutMs })
    const elapsedMs = Math.round(performance.now() - startedMs)
    if (answer.kind === 'no-answer') {
      return { kind: 'no-answer', url, step: failedStep(answer.code), code: answer.code, elapsedMs }
    }
    const { kind } = judgeAnswer(answer, 1, clock.now())
    if (kind === 'superseded') throw new Error('nothing supersedes a test')
    // It stands alone.
    const meaning = kind === 'refused-together' ? 'refused' : kind
    return { kind: 'answered', url, status: answer.status, meaning, said: plainWords(answer.body), elapsedMs }
  } finally {
    poster.close()
  }
}

/** Which step on the way to an answer it was that failed, by the code that Node gives. */
export function failedStep(code: string): FailedStep {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'name'
    case 'ECONNREFUSED':
      return 'refused'
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'unreachable'
    case 'ETIMEDOUT':
    case 'TimeoutError':
      return 'time'
    case 'ECONNRESET':
    case 'EPIPE':
      return 'reset'
    default:
      if (/CERT|SIGNED|ISSUER|SIGNATURE|ALTNAME/.test(code)) return 'certificate'
      return /^EPROTO$|SSL|TLS/.test(code) ? 'tls' : 'other'
  }
}

/** One line of visible letters. */
function plainWords(body: string): string {
  const line = body.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const letters = [...line]
  return letters.length <= saidLetters ? line : `${letters.slice(0, saidLetters).join('')}…`
}
