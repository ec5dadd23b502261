import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardAnswered, FileJudged, FileRestored, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
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
    case 'file-restored':
      return <RestoredWords event={event} />
    case 'card-answered':
      return <AnsweredWords event={event} />
    case 'agent-changed':
      return <span className="row-main row-quiet">{t(`event.change.${event.change}`)}</span>
    default:
      return assertNever(event)
  }
}

function JudgedWords({ event }: { readonly event: FileJudged }): ReactNode {
  const { t } = useTranslation()
  const { outcome, action, file } = event
  const done = action.kind === 'untouched' ? (event.verdict === 'pass' ? 'record' : event.verdict) : null
  const colour = action.kind === 'quarantined' ? 'processing' : event.verdict === 'record' ? 'default' : 'warning'
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
      {event.simulated && <Tag>{t('event.simulated')}</Tag>}
      {event.atStart && <Tag>{t('event.at-start')}</Tag>}
      <Tag color={colour}>{done === null ? t(`event.action.${action.kind}`) : t(`event.verdict.${done}`)}</Tag>
      <CaseNumber number={event.caseNumber} />
    </>
  )
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
