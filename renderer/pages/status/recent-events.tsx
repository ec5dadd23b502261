import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../use-answer.ts'
import { EventLine } from './event-line.tsx'

const pageLength = 12

/** What happened on this PC lately, newest first. */
export function RecentEvents(): ReactNode {
  const { t } = useTranslation()
  const [limit, setLimit] = useState(pageLength)
  const { asked } = useAnswer('events.page', { before: null, limit }, 'events-changed')
  const events = asked.kind === 'answered' ? asked.value.events : []
  return (
    <section className="panel">
      <h2>{t('status.events')}</h2>
      {asked.kind === 'answered' && events.length === 0 && <p className="empty">{t('status.events-none')}</p>}
      <ul className="rows">
        {events.map((recorded) => (
          <EventLine key={recorded.sequence} recorded={recorded} />
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
