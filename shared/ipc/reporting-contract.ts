import { z } from 'zod'
import type { PolicyProblem } from '../policy/policy-problem.ts'
import { call, type Gives } from './call.ts'
import type { ReportingView } from './status-view.ts'

const transport = z.enum(['otlp', 'json'])
const url = z.string().max(2000)

/** The token goes in and never comes out. */
const tokenWish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('clear') }),
  z.strictObject({ kind: z.literal('set'), token: z.string().min(1).max(4096) }),
])

export type TokenWish = z.infer<typeof tokenWish>

export interface ReportingSettings {
  readonly url: string | null
  readonly transport: 'otlp' | 'json'
  readonly heartbeatSeconds: number
  readonly hasToken: boolean
}

export interface ReportingPage {
  readonly settings: ReportingSettings
  readonly state: ReportingView
  readonly queue: { readonly waiting: number; readonly refused: number; readonly doubtful: number }
  readonly lastTakenMs: number | null
  /** `why` is a code, such as `http-503` or `ECONNREFUSED`. */
  readonly lastError: { readonly why: string; readonly atMs: number } | null
}

/** What one sign of life, sent now, met with. */
export type EndpointTest =
  | {
      readonly kind: 'answered'
      readonly url: string
      readonly status: number
      /** What the agent makes of it. */
      readonly meaning: 'taken' | 'partly-taken' | 'refused' | 'too-large' | 'later' | 'misconfigured'
      /** What the server said, cut short; text and nothing else. */
      readonly said: string
      readonly elapsedMs: number
    }
  | {
      readonly kind: 'no-answer'
      readonly url: string
      readonly step: 'name' | 'refused' | 'unreachable' | 'certificate' | 'tls' | 'time' | 'reset' | 'other'
      /** As the system names it. */
      readonly code: string
      readonly elapsedMs: number
    }
  /** The address is none. */
  | { readonly kind: 'bad-url' }

export const reportingContract = {
  'reporting.read': call('reader', z.null(), {} as Gives<ReportingPage>),
  /** Sends one heartbeat there and tells what came back; changes nothing. */
  'reporting.test': call('policy', z.strictObject({ url, transport, token: tokenWish }), {} as Gives<EndpointTest>),
  /** Answers what was wrong with it; nothing means that it is in force. */
  'reporting.save': call(
    'policy',
    z.strictObject({
      url: url.nullable(),
      transport,
      heartbeatSeconds: z.number(),
      token: tokenWish,
      note: z.string().min(1).max(200),
    }),
    {} as Gives<readonly PolicyProblem[]>,
  ),
  /** Puts what the endpoint refused back in line; answers how many. */
  'reporting.retry': call('policy', z.null(), {} as Gives<{ readonly events: number }>),
} as const
