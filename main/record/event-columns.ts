import type { AgentEvent } from '../../shared/domain/agent-event.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'

/** What is repeated beside an event's body, so that lists can be filtered without reading every body. */
export interface EventColumns {
  readonly caseNumber: string | null
  readonly channel: string | null
  readonly outcome: string | null
  readonly verdict: string | null
}

/** What events are searched by, beside their text: null where a kind of event has no such thing. `verifyChain` compares them with it. */
export function eventColumns(event: AgentEvent): EventColumns {
  switch (event.kind) {
    case 'file-judged':
      return {
        caseNumber: event.caseNumber,
        channel: event.file.channel,
        outcome: event.outcome.kind,
        verdict: event.verdict,
      }
    case 'file-restored':
    case 'safe-copy-made':
      return { caseNumber: event.caseNumber, channel: event.file.channel, outcome: null, verdict: null }
    case 'limit-crossed':
    case 'alert-closed':
    case 'card-answered':
    case 'administrator-acted':
    case 'release-changed':
      return { caseNumber: event.caseNumber, channel: null, outcome: null, verdict: null }
    case 'agent-changed':
    case 'notice-acknowledged':
      return { caseNumber: null, channel: null, outcome: null, verdict: null }
    default:
      return assertNever(event)
  }
}
