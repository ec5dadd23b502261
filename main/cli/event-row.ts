import type { AgentEvent, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'

/** One event as a line for people. */
export function eventRow({ sequence, event }: RecordedEvent): string {
  const time = new Date(event.timeMs).toISOString().slice(0, 19).replace('T', ' ')
  return `${String(sequence).padStart(6)}  ${time}  ${describe(event)}`
}

function describe(event: AgentEvent): string {
  switch (event.kind) {
    case 'file-judged': {
      const { outcome } = event
      const what = outcome.kind === 'sensitive' ? `${String(outcome.people)} people, ${outcome.level}` : outcome.reason
      return `${event.caseNumber}  ${event.action.kind === 'untouched' ? event.verdict : event.action.kind}  ${what}  ${event.file.channel}  ${event.file.name}`
    }
    case 'limit-crossed':
      return `${event.caseNumber}  limit ${String(event.limit)} crossed  ${String(event.people)} people in ${event.window}`
    case 'alert-closed':
      return `${event.caseNumber}  limit ${String(event.limit)} in ${event.window} closed by ${event.by}: ${event.reason}`
    case 'file-restored':
      return `${event.caseNumber}  restored  ${event.file.channel}  ${event.file.name}`
    case 'safe-copy-made':
      return `${event.caseNumber}  safe copy  ${event.manner}  ${event.file.name}`
    case 'card-answered':
      return `${event.caseNumber}  answered  ${event.answer}`
    case 'agent-changed':
      return `agent ${event.change}`
    case 'administrator-acted':
      return `${event.caseNumber ?? '      '}  administrator ${event.by} ${event.act}`
    case 'release-changed':
      return `${event.caseNumber}  release ${event.step} by ${event.by}${event.note === '' ? '' : `: ${event.note}`}`
    case 'notice-acknowledged':
      return `notice acknowledged by ${event.account}`
    default:
      return assertNever(event)
  }
}
