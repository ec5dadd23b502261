import './reporting.css'
import { Alert, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { useAnswer } from '../../use-answer.ts'
import { EndpointForm } from './endpoint-form.tsx'
import { ReportingNow } from './reporting-now.tsx'

export interface ReportingPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 上报: where records go, whether they arrive, and why not. */
export function ReportingPage({ session }: ReportingPageProps): ReactNode {
  const { t } = useTranslation()
  const refusalWords = useRefusalWords()
  const { asked, again } = useAnswer('reporting.read', null, 'status-changed')
  const mayChange = session.roles.includes('policy')
  return (
    <div className="page">
      <h1>{t('nav.reporting')}</h1>
      {asked.kind === 'asking' && <Skeleton active={false} />}
      {asked.kind === 'refused' && <Alert type="error" showIcon title={refusalWords(asked)} />}
      {asked.kind === 'answered' && (
        <>
          {!mayChange && <Alert type="info" showIcon title={t('refusal.wrong-role')} />}
          <ReportingNow page={asked.value} mayChange={mayChange} onRetried={again} />
          <EndpointForm
            key={JSON.stringify(asked.value.settings)}
            settings={asked.value.settings}
            mayChange={mayChange}
            onSaved={again}
          />
        </>
      )}
    </div>
  )
}
