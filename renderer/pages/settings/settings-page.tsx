import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { onSession } from '../../session-news.ts'
import { useAnswer } from '../../use-answer.ts'
import { Waiting } from '../../components/waiting.tsx'
import { RecoveryCode } from '../session/recovery-code.tsx'
import { SessionAgain } from '../session/session-again.tsx'
import { SessionPage } from '../session/session-page.tsx'
import { StatusPage } from '../status/status-page.tsx'
import { AdministratorPage } from './administrator-page.tsx'
import { isAdministratorPage, type PageId } from './pages.ts'
import { SettingsNav } from './settings-nav.tsx'
import { usePage } from './use-page.ts'
import { usePaneKey } from './use-pane-key.ts'

type SignedIn = Extract<SessionView, { kind: 'signed-in' }>

/** A session can end by itself: asked for again so often. Asking does not keep it alive. */
const askSessionMs = 30_000

/** The window that both read: the clerk's own status first, the administrator's pages behind their sign-in. */
export function SettingsPage(): ReactNode {
  const { t } = useTranslation()
  const [page, goTo] = usePage()
  const { asked, again } = useAnswer('session.read', null, 'status-changed')
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null)
  const session: SessionView = asked.kind === 'answered' ? asked.value : { kind: 'signed-out', waitUntilMs: null }
  /** Whose pages are shown: kept when the session ends by itself. */
  const [held, setHeld] = useState<SignedIn | null>(null)
  if (session.kind === 'signed-in' && !isSame(session, held)) setHeld(session)
  const administrates = page !== 'status' && page !== 'session' && recoveryCode === null
  if (session.kind === 'signed-out' && held !== null && !administrates) setHeld(null)

  useEffect(() => {
    const timer = setInterval(again, askSessionMs)
    const stop = onSession('lost', again)
    // Who comes back to the window after hours must not find it open for another half minute.
    window.addEventListener('focus', again)
    return () => {
      clearInterval(timer)
      stop()
      window.removeEventListener('focus', again)
    }
  }, [again])

  // Whoever chose a page by keyboard goes on within it, and not through the rest of the navigation; so does a reader aloud.
  const main = useRef<HTMLElement>(null)
  const shownBefore = useRef<string>(page)
  const place = recoveryCode === null ? page : 'recovery'
  useEffect(() => {
    const cameHere = shownBefore.current !== place
    shownBefore.current = place
    if (cameHere && main.current?.contains(document.activeElement) !== true) main.current?.focus()
  }, [place])

  const toNavigation = usePaneKey(main)

  const entered = (code: string | null): void => {
    setRecoveryCode(code)
    again()
    // Where they were sent by a link or a session that ended; else to how it all stands.
    if (!isAdministratorPage(page)) goTo('overview')
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
    if (asked.kind === 'asking') return <Waiting />
    if (session.kind !== 'signed-in' && held === null) return <SessionPage session={session} onEntered={entered} />
    const shown: PageId = isAdministratorPage(page) ? page : 'overview'
    return held !== null && <AdministratorPage key={held.name} page={shown} session={held} />
  }
  const leave = (): void => {
    setHeld(null)
    again()
  }
  return (
    <div className="frame">
      <SettingsNav page={page} session={held ?? session} onSignedOut={leave} label={t('app.name')} />
      <main className="frame-main" ref={main} tabIndex={-1}>
        <button type="button" className="frame-skip" aria-keyshortcuts="F6" onClick={toNavigation}>
          {t('page.to-navigation')}
        </button>
        {body()}
      </main>
      {held !== null && session.kind === 'signed-out' && <SessionAgain name={held.name} onLeave={leave} />}
    </div>
  )
}

function isSame(session: SignedIn, held: SignedIn | null): boolean {
  return session.name === held?.name && session.roles.join() === held.roles.join()
}
