import type { FileJudged } from '../../shared/domain/agent-event.ts'
import type { WayOfAFile } from './way-of-a-file.ts'

/**
 * Records each cumulative limit that this transfer crossed, inside the transaction in which its people began to count: so
 * each crossing is told once, whatever happens in between.
 */
export function recordCrossings(
  { outcome, caseNumber, timeMs }: FileJudged,
  way: Pick<WayOfAFile, 'ledger' | 'recorder' | 'policy' | 'newUid'>,
): void {
  if (outcome.kind !== 'sensitive') return
  for (const { window, people: limit, action } of way.policy().cumulative) {
    const { people, transfers, hospitals } = way.ledger.unregistered(window)
    if (people < limit || people - outcome.people >= limit) continue
    way.recorder.record({
      kind: 'limit-crossed',
      uid: way.newUid(),
      timeMs,
      window,
      limit,
      people,
      transfers,
      hospitals,
      caseNumber,
      action,
    })
  }
}
