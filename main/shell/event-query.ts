import type { EventQuery } from '../record/list-events.ts'
import type { AgentEvent } from '../../shared/domain/agent-event.ts'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import type { EventFilter } from '../../shared/ipc/event-filter.ts'

const groups: Readonly<Record<NonNullable<EventFilter['group']>, readonly AgentEvent['kind'][]>> = {
  files: ['file-judged', 'limit-crossed', 'alert-closed', 'file-restored', 'safe-copy-made'],
  answers: ['card-answered'],
  agent: ['agent-changed'],
  people: ['administrator-acted', 'release-changed', 'notice-acknowledged'],
}

/** A filter of the table as the records understand it. */
export function eventQuery(filter: EventFilter): EventQuery {
  const caseNumber = filter.caseNumber === null ? null : parseCaseNumber(filter.caseNumber)
  return {
    ...(filter.caseNumber === null || filter.caseNumber === '' ? {} : { caseNumber: caseNumber ?? '' }),
    ...(filter.name === null || filter.name === '' ? {} : { nameContains: filter.name }),
    ...(filter.channel === null ? {} : { channel: filter.channel }),
    ...(filter.verdict === null ? {} : { verdict: filter.verdict }),
    ...(filter.group === null ? {} : { kinds: groups[filter.group] }),
    ...(filter.fromMs === null ? {} : { fromMs: filter.fromMs }),
    ...(filter.toMs === null ? {} : { toMs: filter.toMs }),
  }
}
