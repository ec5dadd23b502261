import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../use-answer.ts'
import { RequestList } from '../quarantine/request-list.tsx'
import { AskForFile } from './ask-for-file.tsx'

/** What this clerk asked to have back, and how it was answered; and the two ways to ask. */
export function MyRequests({ installId }: { readonly installId: string | null }): ReactNode {
  const { t } = useTranslation()
  const { asked, again } = useAnswer('release.requests', null, 'events-changed')
  const [open, setOpen] = useState<'ask' | 'code' | null>(null)
  return (
    <section className="panel">
      <h2>{t('requests.title')}</h2>
      <RequestList requests={asked.kind === 'answered' ? asked.value : null} empty={t('requests.none')} />
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
          onDone={again}
          onBack={() => {
            setOpen(null)
          }}
        />
      )}
    </section>
  )
}
