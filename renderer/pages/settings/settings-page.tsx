import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SwaddleMark } from '../../components/swaddle-mark.tsx'
import { StatusPage } from '../status/status-page.tsx'
import { pages, pageOfHash, type PageId } from './pages.ts'

/** The window that both read: the clerk's own status first, the administrator's pages behind their sign-in. */
export function SettingsPage(): ReactNode {
  const { t } = useTranslation()
  const [page, setPage] = useState<PageId>(() => pageOfHash(window.location.hash))

  useEffect(() => {
    const follow = (): void => {
      setPage(pageOfHash(window.location.hash))
    }
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('hashchange', follow)
    }
  }, [])

  return (
    <div className="frame">
      <nav className="frame-nav" aria-label={t('app.name')}>
        <div className="frame-brand">
          <SwaddleMark size={28} />
          <span className="frame-name">{t('app.name')}</span>
        </div>
        <ul>
          {pages.map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
                {t(`nav.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="frame-main">{page === 'status' && <StatusPage />}</main>
    </div>
  )
}
