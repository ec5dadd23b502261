import './quarantine.css'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { Answered } from '../../components/answered.tsx'
import { useAnswer } from '../../use-answer.ts'
import { CaseTable } from './case-table.tsx'
import { DecideDialog, type Decision } from './decide-dialog.tsx'
import { OfflineCode } from './offline-code.tsx'
import { RequestList } from './request-list.tsx'

export interface QuarantinePageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 隔离区与申请: what was set aside, who wants it back, and the ways to give it back. */
export function QuarantinePage({ session }: QuarantinePageProps): ReactNode {
  const { t } = useTranslation()
  const { asked, again } = useAnswer('quarantine.read', null, 'events-changed')
  const [decision, setDecision] = useState<Decision | null>(null)
  const mayDecide = session.roles.includes('approver')
  return (
    <div className="page page-wide">
      <h1>{t('nav.quarantine')}</h1>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <CaseTable view={answer} approver={mayDecide ? session.name : null} onDecide={setDecision} />
            {mayDecide && <OfflineCode view={answer} />}
            <section className="panel">
              <h2>{t('quarantine.ended')}</h2>
              <RequestList requests={answer.ended} empty={t('quarantine.ended-none')} />
            </section>
          </>
        )}
      </Answered>
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
