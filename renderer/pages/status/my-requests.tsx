import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../use-answer.ts'
import { RequestStory } from '../quarantine/request-story.tsx'
import { AskForFile } from './ask-for-file.tsx'

/** What this clerk asked to have back, and how it was answered; and the two ways to ask. */
export function MyRequests({ installId }: { readonly installId: string | null }): ReactNode {
  const { t } = useTranslation()
  const { asked, again } = useAnswer('release.requests', null, 'events-changed')
  const [open, setOpen] = useState<'ask' | 'code' | null>(null)
  const requests = asked.kind === 'answered' ? asked.value : []
  const done = (): void => {
    again()
  }
  return (
    <section className="panel">
      <h2>{t('requests.title')}</h2>
      {asked.kind === 'answered' && requests.length === 0 && <p className="empty">{t('requests.none')}</p>}
      <ul className="rows">
        {requests.map((request) => (
          <li key={request.id} className="row">
            <span className="row-time">{t('event.case', { case: request.caseNumber })}</span>
            <div className="row-main">
              <RequestStory request={request} />
            </div>
          </li>
        ))}
      </ul>
      {open === null ? (
        <div className="case-acts">
          <Button
            type="link"
            onClick={() => {
              setOpen('ask')
            }}
          >
            {t('requests.ask')}
          </Button>
          <Button
            type="link"
            onClick={() => {
              setOpen('code')
            }}
          >
            {t('requests.code')}
          </Button>
        </div>
      ) : (
        <AskForFile
          key={open}
          way={open}
          installId={installId}
          onDone={done}
          onBack={() => {
            setOpen(null)
          }}
        />
      )}
    </section>
  )
}
