import type { Reason } from './reason.ts'

/** Stands as the rule where an administrator decided and not the policy. */
export const administratorRule = 'administrator'

/** What policy says about one file. `pass` leaves no event; `record` leaves one and disturbs nobody. */
export type VerdictKind = 'pass' | 'record' | 'warn' | 'quarantine'

export interface Verdict {
  readonly kind: VerdictKind
  /** The policy key that decided, for example `channels.wechat.quarantineFrom`. */
  readonly rule: string
  readonly why: readonly Reason[]
  /** What would have made it another verdict: register the flow, ask for an exception, split nothing. */
  readonly instead: readonly Reason[]
  /** The registered route that it fits; null where there is none. */
  readonly route: string | null
  /** Decided under simulation: recorded as it would have been, nothing done to files or people. */
  readonly simulated: boolean
}
