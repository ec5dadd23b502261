import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { useAnswer } from '../../use-answer.ts'
import { RecoveryCode } from '../session/recovery-code.tsx'
import { SessionPage } from '../session/session-page.tsx'
import { StatusPage } from '../status/status-page.tsx'
import { AdministratorPage } from './administrator-page.tsx'
import { isAdministratorPage, type PageId } from './pages.ts'
import { SettingsNav } from './settings-nav.tsx'
import { usePage } from './use-page.ts'

/** A session can end by itself: asked for again so often. Asking does not keep it alive. */
const askSessionMs = 30_000

/** The window that both read: the clerk's own status first, the administrator's pages behind their sign-in. */
export function SettingsPage(): ReactNode {
  const { t } = useTranslation()
  const [page, goTo] = usePage()
  const { asked, again } = useAnswer('session.read', null, 'status-changed')
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null)
  const session: SessionView = asked.kind === 'answered' ? asked.value : { kind: 'signed-out', waitUntilMs: null }

  useEffect(() => {
    const timer = setInterval(again, askSessionMs)
    window.addEventListener('swaddle-session-lost', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('swaddle-session-lost', again)
    }
  }, [again])

  const entered = (code: string | null): void => {
    setRecoveryCode(code)
    again()
    goTo('events')
  }
  const body = (): ReactNode => {
    if (recoveryCode !== null) {
      return (
        <RecoveryCode
          code={recoveryCode}
          onKept={() => {
            setRecoveryCode(null)
          }}
        />
      )
    }
    if (page === 'status') return <StatusPage />
    if (asked.kind === 'asking') return null
    if (session.kind !== 'signed-in') return <SessionPage session={session} onEntered={entered} />
    const shown: PageId = isAdministratorPage(page) ? page : 'events'
    return <AdministratorPage page={shown} session={session} />
  }
  return (
    <div className="frame">
      <SettingsNav page={page} session={session} onSignedOut={again} label={t('app.name')} />
      <main className="frame-main">{body()}</main>
    </div>
  )
}
