import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { SwaddleMark } from '../../components/swaddle-mark.tsx'
import { useLeave } from '../../components/use-leave.ts'
import { callMain } from '../../call-main.ts'
import { administratorPages, clerkPages, isAdministratorPage, type PageId } from './pages.ts'
import { PreferencesMenu } from './preferences-menu.tsx'

export interface SettingsNavProps {
  readonly page: PageId
  readonly session: SessionView
  readonly onSignedOut: () => void
  readonly label: string
}

export function SettingsNav({ page, session, onSignedOut, label }: SettingsNavProps): ReactNode {
  const { t } = useTranslation()
  const leave = useLeave()
  const link = (id: PageId, words: string): ReactNode => (
    <li key={id}>
      <a
        href={`#${id}`}
        aria-current={id === page ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault()
          if (id === page) return
          leave(() => {
            window.location.hash = id
          })
        }}
      >
        {words}
      </a>
    </li>
  )
  const signOut = async (): Promise<void> => {
    await callMain('session.sign-out', null)
    onSignedOut()
    if (isAdministratorPage(page)) window.location.hash = 'status'
  }
  return (
    <nav className="frame-nav" aria-label={label}>
      <div className="frame-brand">
        <SwaddleMark size={28} />
        <span className="frame-name">{t('app.name')}</span>
      </div>
      <ul>{clerkPages.map((id) => link(id, t(`nav.${id}`)))}</ul>
      {session.kind === 'signed-in' && (
        <>
          <p className="frame-who">{t('session.signed-in-as', { name: session.name })}</p>
          <ul>{administratorPages.map((id) => link(id, t(`nav.${id}`)))}</ul>
        </>
      )}
      <div className="frame-foot">
        {session.kind === 'signed-in' ? (
          <Button
            type="text"
            block
            onClick={() => {
              leave(() => void signOut())
            }}
          >
            {t('session.sign-out')}
          </Button>
        ) : (
          <ul>{link('session', t('session.enter'))}</ul>
        )}
        <PreferencesMenu />
      </div>
    </nav>
  )
}
