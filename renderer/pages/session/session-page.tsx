import { Alert } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { SetUpForm } from './set-up-form.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { RecoverForm } from './recover-form.tsx'

export interface SessionPageProps {
  readonly session: Exclude<SessionView, { kind: 'signed-in' }>
  /** The session may have changed. `recoveryCode` is to be kept by the reader. */
  readonly onEntered: (recoveryCode: string | null) => void
}

/** Signing in, or setting up the first administrator. All is judged in main; this page only asks. */
export function SessionPage({ session, onEntered }: SessionPageProps): ReactNode {
  const { t } = useTranslation()
  const [recovering, setRecovering] = useState(false)
  if (session.kind === 'not-set-up') {
    return (
      <section className="panel session">
        <h1>{t('session.set-up.title')}</h1>
        {session.code ? (
          <SetUpForm onEntered={onEntered} />
        ) : (
          <Alert type="info" showIcon title={t('session.set-up.no-code')} />
        )}
      </section>
    )
  }
  return (
    <section className="panel session">
      <h1>{t(recovering ? 'session.recover.title' : 'session.title')}</h1>
      {recovering ? (
        <RecoverForm
          onEntered={() => {
            onEntered(null)
          }}
          onBack={() => {
            setRecovering(false)
          }}
        />
      ) : (
        <SignInForm
          onEntered={() => {
            onEntered(null)
          }}
          onForgot={() => {
            setRecovering(true)
          }}
        />
      )}
    </section>
  )
}
