import type { CardAnswer } from '../../shared/domain/agent-event.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { WaitingCards } from '../record/waiting-cards.ts'

/**
 * Records as not answered the cards of an earlier run whose time is over: shutting the PC down is no answer. Throws where that
 * cannot be stored; they wait on then.
 */
export function recordUnanswered(
  cards: WaitingCards,
  { hours, nowMs }: { readonly hours: number; readonly nowMs: number },
  record: (answer: CardAnswer) => unknown,
): void {
  const late = cards.list().filter(({ event }) => event.timeMs + hours * 3_600_000 <= nowMs)
  const cases = new Set(late.flatMap(({ event }) => ('caseNumber' in event ? (event.caseNumber ?? []) : [])))
  for (const caseNumber of cases) record({ caseNumber, answer: 'no-answer', note: ownWords('') })
}
