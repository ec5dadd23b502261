import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardAnswered, FileJudged, FileRestored, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { Badge, type BadgeTone } from '../../components/badge.tsx'
import { FileName } from '../../components/file-name.tsx'
import { useMoment } from '../../components/use-moment.ts'

/** One event in a line: when, what, which number. */
export function EventLine({ recorded: { event } }: { readonly recorded: RecordedEvent }): ReactNode {
  const moment = useMoment()
  return (
    <li className="row">
      <time className="row-time" dateTime={new Date(event.timeMs).toISOString()}>
        {moment(event.timeMs)}
      </time>
      <EventWords event={event} />
    </li>
  )
}

function EventWords({ event }: { readonly event: RecordedEvent['event'] }): ReactNode {
  const { t } = useTranslation()
  switch (event.kind) {
    case 'file-judged':
      return <JudgedWords event={event} />
    case 'limit-crossed':
      return (
        <>
          <span className="row-main">
            {t(`event.crossed.${event.window}`, { people: event.people, limit: event.limit })}
          </span>
          <CaseNumber number={event.caseNumber} />
        </>
      )
    case 'file-restored':
      return <RestoredWords event={event} />
    case 'card-answered':
      return <AnsweredWords event={event} />
    case 'agent-changed':
      return <span className="row-main row-quiet">{t(`event.change.${event.change}`)}</span>
    case 'administrator-acted':
      return (
        <>
          <span className="row-main row-quiet">{t(`event.act.${event.act}`, { by: event.by })}</span>
          {event.caseNumber !== null && <CaseNumber number={event.caseNumber} />}
        </>
      )
    case 'notice-acknowledged':
      return <span className="row-main row-quiet">{t('event.notice', { account: event.account })}</span>
    default:
      return assertNever(event)
  }
}

function JudgedWords({ event }: { readonly event: FileJudged }): ReactNode {
  const { t } = useTranslation()
  const { outcome, action, file } = event
  const done = action.kind === 'untouched' ? (event.verdict === 'pass' ? 'record' : event.verdict) : null
  return (
    <>
      <span className="row-main">
        <FileName name={file.name} />
        <span className="row-quiet">
          {t(`channel.${file.channel}`)}
          {' · '}
          {outcome.kind === 'sensitive'
            ? t('event.people', { count: outcome.people })
            : t('event.unread', { reason: t(`unread.${outcome.reason}`) })}
        </span>
      </span>
      {event.simulated && <Badge tone="quiet">{t('event.simulated')}</Badge>}
      {event.atStart && <Badge tone="quiet">{t('event.at-start')}</Badge>}
      <Badge tone={judgedTone(event)}>
        {done === null ? t(`event.action.${action.kind}`) : t(`event.verdict.${done}`)}
      </Badge>
      <CaseNumber number={event.caseNumber} />
    </>
  )
}

function judgedTone({ action, verdict }: FileJudged): BadgeTone {
  if (action.kind === 'quarantined') return 'well'
  if (action.kind === 'not-quarantined') return 'failed'
  return verdict === 'record' ? 'quiet' : 'attention'
}

function RestoredWords({ event }: { readonly event: FileRestored }): ReactNode {
  const { t } = useTranslation()
  return (
    <>
      <span className="row-main">
        <FileName name={event.file.name} />
        <span className="row-quiet">{t(event.elsewhere ? 'event.restored-elsewhere' : 'event.restored')}</span>
      </span>
      <CaseNumber number={event.caseNumber} />
    </>
  )
}

function AnsweredWords({ event }: { readonly event: CardAnswered }): ReactNode {
  const { t } = useTranslation()
  return (
    <>
      <span className="row-main row-quiet">{t(`event.answer.${event.answer}`)}</span>
      <CaseNumber number={event.caseNumber} />
    </>
  )
}

function CaseNumber({ number }: { readonly number: string }): ReactNode {
  const { t } = useTranslation()
  return <span className="row-case">{t('event.case', { case: number })}</span>
}
