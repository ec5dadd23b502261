import type { FileJudged } from '../../shared/domain/agent-event.ts'
import type { WayOfAFile } from './way-of-a-file.ts'

/**
 * Lets a file's people count, and records each cumulative limit that they crossed. Called inside the transaction of the file's
 * event: so each crossing is told once, whatever happens in between, and by whoever records the event, recovery too.
 */
export function countPeople(
  event: FileJudged,
  count: () => void,
  { ledger, recorder, policy, newUid }: Pick<WayOfAFile, 'ledger' | 'recorder' | 'policy' | 'newUid'>,
): void {
  if (event.ledger?.kind !== 'transfer' || event.ledger.route !== null) {
    count()
    return
  }
  const rules = policy().cumulative.map((rule) => ({ rule, before: ledger.unregistered(rule.window).people }))
  count()
  for (const { rule, before } of rules) {
    const { window, people: limit, action } = rule
    const { people, transfers } = ledger.unregistered(window)
    if (before >= limit || people < limit) continue
    recorder.record({
      kind: 'limit-crossed',
      uid: newUid(),
      timeMs: event.timeMs,
      window,
      limit,
      people,
      transfers,
      hospitals: ledger.unregisteredHospitals(window),
      caseNumber: event.caseNumber,
      action,
    })
  }
}
