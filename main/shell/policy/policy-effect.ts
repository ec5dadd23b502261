import { judgeByThresholds } from '../../decide/judge-by-thresholds.ts'
import type { RecordedEvent } from '../../../shared/domain/agent-event.ts'
import type { PolicyEffect, VerdictCounts } from '../../../shared/ipc/policy-contract.ts'
import type { Policy } from '../../../shared/policy/schema.ts'

/** What two policies make of the files that these events tell of. */
export function policyEffect(events: Iterable<RecordedEvent>, now: Policy, then: Policy): PolicyEffect {
  const counts = { now: noVerdicts(), then: noVerdicts() }
  let files = 0
  for (const { event } of events) {
    if (event.kind !== 'file-judged' || event.outcome.kind !== 'sensitive' || event.atStart) continue
    files++
    counts.now[judgeByThresholds(event.outcome, event.file.channel, now)]++
    counts.then[judgeByThresholds(event.outcome, event.file.channel, then)]++
  }
  return { files, ...counts }
}

function noVerdicts(): { -readonly [Kind in keyof VerdictCounts]: number } {
  return { pass: 0, record: 0, warn: 0, quarantine: 0 }
}
