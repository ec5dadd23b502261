/** What can be wrong, for those who say it in another language; the words stand under `policy.wrong.`. */
export const policyMistakes = [
  'needed',
  'number',
  'too-small',
  'too-large',
  'too-long',
  'value',
  'url',
  'password-in-url',
  'day',
  'form',
  'whole-path',
  'unknown',
  'below-warn',
  'taken',
  'lost-secret',
  'no-json',
] as const

/** One thing that is wrong with a policy: which field, what is wrong, how to mend it. */
export interface PolicyProblem {
  /** `channels.wechat.warnFrom`; empty for the policy as a whole. */
  readonly field: string
  readonly mistake: (typeof policyMistakes)[number]
  /** The limit that was passed, or what is taken; empty where there is none. */
  readonly at: string
  readonly problem: string
  readonly mend: string
}

/** `channels.wechat.warnFrom: must not be 0; give a number of people from 1, or null for never`. */
export function policyProblemText(problem: PolicyProblem): string {
  return `${problem.field === '' ? 'policy' : problem.field}: ${problem.problem}; ${problem.mend}`
}
