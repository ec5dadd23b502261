import './policy.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { Answered } from '../../components/answered.tsx'
import { useAnswer } from '../../use-answer.ts'
import { PolicyForm } from './policy-form.tsx'

export interface PolicyPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 策略与登记通道. */
export function PolicyPage({ session }: PolicyPageProps): ReactNode {
  const { t } = useTranslation()
  const { asked, again } = useAnswer('policy.read', null)
  return (
    <div className="page policy">
      <h1>{t('nav.policy')}</h1>
      <Answered asked={asked}>
        {(answer) => <PolicyForm view={answer} mayChange={session.roles.includes('policy')} onSaved={again} />}
      </Answered>
    </div>
  )
}
