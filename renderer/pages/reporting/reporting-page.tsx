import './reporting.css'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { Answered } from '../../components/answered.tsx'
import { useAnswer } from '../../use-answer.ts'
import { EndpointForm } from './endpoint-form.tsx'
import { ReportingNow } from './reporting-now.tsx'

export interface ReportingPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 上报: where records go, whether they arrive, and why not. */
export function ReportingPage({ session }: ReportingPageProps): ReactNode {
  const { t } = useTranslation()
  const { asked, again } = useAnswer('reporting.read', null, 'status-changed')
  const mayChange = session.roles.includes('policy')
  return (
    <div className="page">
      <h1>{t('nav.reporting')}</h1>
      <Answered asked={asked}>
        {(answer) => (
          <>
            {!mayChange && <Alert type="info" showIcon title={t('refusal.wrong-role')} />}
            <ReportingNow page={answer} mayChange={mayChange} onRetried={again} />
            <EndpointForm
              key={JSON.stringify(answer.settings)}
              settings={answer.settings}
              mayChange={mayChange}
              onSaved={again}
            />
          </>
        )}
      </Answered>
    </div>
  )
}
