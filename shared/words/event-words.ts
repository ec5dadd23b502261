import type { TFunction } from 'i18next'
import type { AgentEvent, FileJudged } from '../domain/agent-event.ts'
import { assertNever } from '../domain/assert-never.ts'

/** What happened, in a few words; the file's name and the case number stand beside it. */
export function eventWords(event: AgentEvent, t: TFunction): string {
  switch (event.kind) {
    case 'file-judged':
      return foundWords(event, t)
    case 'limit-crossed':
      return t(`event.crossed.${event.window}`, { people: event.people, limit: event.limit })
    case 'alert-closed':
      return t('event.alert-closed', { limit: event.limit, by: event.by })
    case 'file-restored':
      return t(event.elsewhere ? 'event.restored-elsewhere' : 'event.restored')
    case 'safe-copy-made':
      return t(`event.copied.${event.manner}`, { count: event.maskedCells })
    case 'card-answered':
      return t(`event.answer.${event.answer}`)
    case 'agent-changed':
      return t(`event.change.${event.change}`)
    case 'administrator-acted':
      return t(`event.act.${event.act}`, { by: event.by })
    case 'release-changed':
      return t(`event.release.${event.step}`, { by: byWords(event.by, t) })
    case 'notice-acknowledged':
      return t('event.notice', { account: event.account })
    default:
      return assertNever(event)
  }
}

/** Who did it: an administrator's name, or words where it was somebody or something else. */
export function byWords(by: string, t: TFunction): string {
  return by === 'clerk' || by === 'policy' || by === 'code' ? t(`event.by.${by}`) : by
}

/** How many were found, or why nothing could be said. */
export function foundWords({ outcome }: FileJudged, t: TFunction): string {
  return outcome.kind === 'sensitive'
    ? t('event.people', { count: outcome.people })
    : t('event.unread', { reason: t(`unread.${outcome.reason}`) })
}

/** What was done to the file, or what was decided where nothing was done. */
export function judgedWords({ action, verdict }: FileJudged, t: TFunction): string {
  if (action.kind !== 'untouched') return t(`event.action.${action.kind}`)
  return t(`event.verdict.${verdict === 'pass' ? 'record' : verdict}`)
}
