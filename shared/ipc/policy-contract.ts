import { z } from 'zod'
import type { PolicyProblem } from '../policy/policy-problem.ts'
import type { Policy } from '../policy/schema.ts'
import { call, type Gives } from './call.ts'

/** Judged by the policy's own schema in main, which says what is wrong with it field by field. */
const candidate = z.record(z.string(), z.unknown())

export interface PolicyChange {
  readonly timeMs: number
  readonly by: string
  readonly note: string
  /** Fields that differ from the policy before. */
  readonly fields: readonly string[]
}

export interface PolicyView {
  /** Secrets are left out for those who may not change it. */
  readonly policy: Policy
  readonly source: 'stored' | 'last-good' | 'default'
  readonly problems: readonly PolicyProblem[]
  /** Newest first. */
  readonly history: readonly PolicyChange[]
}

/** How many files the file rules would have recorded, warned of or quarantined. */
export type VerdictCounts = Readonly<Record<'pass' | 'record' | 'warn' | 'quarantine', number>>

/** What the last 30 days would have looked like: by thresholds alone, without routes, exceptions and limits over time. */
export interface PolicyEffect {
  readonly files: number
  readonly now: VerdictCounts
  readonly then: VerdictCounts
}

export interface CheckedCandidate {
  readonly problems: readonly PolicyProblem[]
  readonly fields: readonly string[]
  readonly effect: PolicyEffect | null
}

export const policyContract = {
  'policy.read': call('reader', z.null(), {} as Gives<PolicyView>),
  'policy.check': call('policy', z.strictObject({ candidate }), {} as Gives<CheckedCandidate>),
  /** Answers what was wrong with it; nothing means that it is in force. */
  'policy.save': call(
    'policy',
    z.strictObject({ candidate, note: z.string().max(200) }),
    {} as Gives<readonly PolicyProblem[]>,
  ),
  /** The whole policy as it was after a change of the history, to be looked at and saved again. */
  'policy.of-change': call('policy', z.strictObject({ timeMs: z.number() }), {} as Gives<Policy>),
  'policy.export': call('policy', z.null(), {} as Gives<boolean>),
  /** Reads a file that the administrator picks; nothing is saved by it. Null where none was picked. */
  'policy.import': call('policy', z.null(), {} as Gives<Readonly<Record<string, unknown>> | null>),
} as const
