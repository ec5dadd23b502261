import './policy.css'
import { Alert, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { useAnswer } from '../../use-answer.ts'
import { PolicyForm } from './policy-form.tsx'

export interface PolicyPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 策略与登记通道. */
export function PolicyPage({ session }: PolicyPageProps): ReactNode {
  const { t } = useTranslation()
  const refusalWords = useRefusalWords()
  const { asked, again } = useAnswer('policy.read', null)
  return (
    <div className="page policy">
      <h1>{t('nav.policy')}</h1>
      {asked.kind === 'asking' && <Skeleton active={false} />}
      {asked.kind === 'refused' && <Alert type="error" showIcon title={refusalWords(asked)} />}
      {asked.kind === 'answered' && (
        <PolicyForm view={asked.value} mayChange={session.roles.includes('policy')} onSaved={again} />
      )}
    </div>
  )
}
