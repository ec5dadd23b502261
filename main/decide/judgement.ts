import type { Verdict, VerdictKind } from '../../shared/domain/verdict.ts'

/** What one rule says of a file. */
export type Judgement = Pick<Verdict, 'kind' | 'rule' | 'why' | 'instead'>

const byStrength: readonly VerdictKind[] = ['pass', 'record', 'warn', 'quarantine']

/** From `pass` over `record` and `warn` to `quarantine`; none is stricter than itself. */
export function isStricter(kind: VerdictKind, than: VerdictKind): boolean {
  return byStrength.indexOf(kind) > byStrength.indexOf(than)
}

/** The strictest wins; among equals the first. The reasons of the others stand behind its own. */
export function strictest(first: Judgement, others: readonly Judgement[]): Judgement {
  const all = [first, ...others]
  const winner = all.reduce((best, next) => (isStricter(next.kind, best.kind) ? next : best))
  const rest = all.filter((judgement) => judgement !== winner && judgement.kind !== 'pass')
  return { ...winner, why: [...winner.why, ...rest.flatMap(({ why }) => why)] }
}
