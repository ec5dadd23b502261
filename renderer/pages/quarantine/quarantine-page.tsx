import './quarantine.css'
import { Alert, Skeleton } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import type { ReleaseRequest } from '../../../shared/domain/release-request.ts'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { useAnswer } from '../../use-answer.ts'
import { CaseTable } from './case-table.tsx'
import { DecideDialog, type Decision } from './decide-dialog.tsx'
import { OfflineCode } from './offline-code.tsx'
import { RequestStory } from './request-story.tsx'

export interface QuarantinePageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 隔离区与申请: what was set aside, who wants it back, and the ways to give it back. */
export function QuarantinePage({ session }: QuarantinePageProps): ReactNode {
  const { t } = useTranslation()
  const refusalWords = useRefusalWords()
  const { asked, again } = useAnswer('quarantine.read', null, 'events-changed')
  const [decision, setDecision] = useState<Decision | null>(null)
  const mayDecide = session.roles.includes('approver')
  return (
    <div className="page page-wide">
      <h1>{t('nav.quarantine')}</h1>
      {asked.kind === 'asking' && <Skeleton active={false} />}
      {asked.kind === 'refused' && <Alert type="error" showIcon title={refusalWords(asked)} />}
      {asked.kind === 'answered' && (
        <>
          <CaseTable view={asked.value} approver={mayDecide ? session.name : null} onDecide={setDecision} />
          {mayDecide && <OfflineCode view={asked.value} />}
          <Ended requests={asked.value.ended} />
        </>
      )}
      {decision !== null && (
        <DecideDialog
          decision={decision}
          onClose={() => {
            setDecision(null)
            again()
          }}
        />
      )}
    </div>
  )
}

function Ended({ requests }: { readonly requests: readonly ReleaseRequest[] }): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <h2>{t('quarantine.ended')}</h2>
      {requests.length === 0 && <p className="empty">{t('quarantine.ended-none')}</p>}
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
    </section>
  )
}
