/** Why main did not do what a window asked. The words stand in `shared/words`. */
export type RefusalReason =
  /** Not one of our own pages. */
  'untrusted-sender' | 'unknown-call' | 'bad-input' | 'not-found' | 'failed'

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
