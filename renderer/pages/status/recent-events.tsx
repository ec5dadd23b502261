import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardAnswered, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { useAnswer } from '../../use-answer.ts'
import { EventLine } from './event-line.tsx'

const pageLength = 12

/** What happened on this PC lately, newest first. */
export function RecentEvents(): ReactNode {
  const { t } = useTranslation()
  const [limit, setLimit] = useState(pageLength)
  const { asked } = useAnswer('events.page', { before: null, limit }, 'events-changed')
  const events = asked.kind === 'answered' ? asked.value.events : []
  const { lines, answers } = withAnswers(events)
  return (
    <section className="panel">
      <h2>{t('status.events')}</h2>
      {asked.kind === 'answered' && events.length === 0 && <p className="empty">{t('status.events-none')}</p>}
      <ul className="rows">
        {lines.map((recorded) => (
          <EventLine key={recorded.sequence} recorded={recorded} answer={answers.get(caseOf(recorded) ?? '') ?? null} />
        ))}
      </ul>
      {asked.kind === 'answered' && asked.value.next !== null && limit < 200 && (
        <Button
          type="link"
          onClick={() => {
            setLimit(Math.min(limit + pageLength * 2, 200))
          }}
        >
          {t('status.events-more')}
        </Button>
      )}
    </section>
  )
}

/**
 * What a clerk answered stands with the file that was asked about, where that one is in the list. Of a card that nobody
 * answered there is nothing to be said without its file.
 */
function withAnswers(events: readonly RecordedEvent[]) {
  const judged = new Set(events.filter(({ event }) => event.kind === 'file-judged').map(caseOf))
  const answers = new Map<string, CardAnswered>()
  const lines = events.filter(({ event }) => {
    if (event.kind !== 'card-answered') return true
    if (!judged.has(event.caseNumber)) return event.answer !== 'no-answer'
    // The newest comes first, and is what holds.
    if (!answers.has(event.caseNumber)) answers.set(event.caseNumber, event)
    return false
  })
  return { lines, answers }
}

function caseOf({ event }: RecordedEvent): string | null {
  return 'caseNumber' in event ? event.caseNumber : null
}
