import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgentEvent, CardAnswered, FileJudged, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { eventWords, foundWords, judgedWords } from '../../../shared/words/event-words.ts'
import { Badge, type BadgeTone } from '../../components/badge.tsx'
import { FileName } from '../../components/file-name.tsx'
import { useMoment } from '../../components/use-moment.ts'

interface EventLineProps {
  readonly recorded: RecordedEvent
  /** What the clerk answered about this file, where that has no line of its own. */
  readonly answer?: CardAnswered | null
}

/** One event in a line: when, what, which number. */
export function EventLine({ recorded: { event }, answer = null }: EventLineProps): ReactNode {
  const moment = useMoment()
  return (
    <li className="row">
      <time className="row-time" dateTime={new Date(event.timeMs).toISOString()}>
        {moment(event.timeMs)}
      </time>
      <EventWords event={event} answer={answer} />
    </li>
  )
}

function EventWords({
  event,
  answer,
}: {
  readonly event: AgentEvent
  readonly answer: CardAnswered | null
}): ReactNode {
  const { t } = useTranslation()
  const words = eventWords(event, t)
  if (event.kind === 'file-judged') return <JudgedWords event={event} answer={answer} />
  const caseNumber = 'caseNumber' in event ? event.caseNumber : null
  return (
    <>
      <span className="row-main">
        {'file' in event && <FileName name={event.file.name} />}
        <span className="row-quiet">{words}</span>
      </span>
      {caseNumber !== null && <CaseNumber number={caseNumber} />}
    </>
  )
}

function JudgedWords({
  event,
  answer,
}: {
  readonly event: FileJudged
  readonly answer: CardAnswered | null
}): ReactNode {
  const { t } = useTranslation()
  const { file } = event
  return (
    <>
      <span className="row-main">
        <FileName name={file.name} />
        <span className="row-quiet">
          {t(`channel.${file.channel}`)}
          {' · '}
          {foundWords(event, t)}
        </span>
        {answer !== null && <span className="row-quiet">{eventWords(answer, t)}</span>}
      </span>
      {event.simulated && <Badge tone="quiet">{t('event.simulated')}</Badge>}
      {event.atStart && <Badge tone="quiet">{t('event.at-start')}</Badge>}
      <Badge tone={judgedTone(event)}>{judgedWords(event, t)}</Badge>
      <CaseNumber number={event.caseNumber} />
    </>
  )
}

/** The tone of a judged file's badge. */
export function judgedTone({ action, verdict }: FileJudged): BadgeTone {
  if (action.kind === 'quarantined') return 'well'
  if (action.kind === 'not-quarantined') return 'failed'
  return verdict === 'record' ? 'quiet' : 'attention'
}

function CaseNumber({ number }: { readonly number: string }): ReactNode {
  const { t } = useTranslation()
  return <span className="row-case">{t('event.case', { case: number })}</span>
}
