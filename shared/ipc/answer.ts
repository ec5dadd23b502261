/** Why main did not do what a window asked. The words stand under `refusal.` in `shared/words`. */
export const refusalReasons = [
  /** Not one of our own pages. */
  'untrusted-sender',
  'unknown-call',
  'bad-input',
  'no-session',
  'session-expired',
  'wrong-role',
  /** Name, password or code: it is not said which. */
  'wrong',
  /** Too many attempts: not before `untilMs`. */
  'wait',
  'already-set-up',
  'taken',
  'last-administrator',
  'changed-meanwhile',
  'not-found',
  'not-ready',
  'failed',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

export interface Refusal {
  readonly kind: 'refused'
  readonly why: RefusalReason
  /** Which field of the input, or how long to wait: filled in where the reason has one. */
  readonly field?: string
  readonly untilMs?: number
}

/** What main answers to every call of a window. Never an exception: those would carry stacks and paths. */
export type Answer<Value> = { readonly kind: 'answered'; readonly value: Value } | Refusal

export function answered<Value>(value: Value): Answer<Value> {
  return { kind: 'answered', value }
}

export function refused(why: RefusalReason, more: Pick<Refusal, 'field' | 'untilMs'> = {}): Refusal {
  return { kind: 'refused', why, ...more }
}
