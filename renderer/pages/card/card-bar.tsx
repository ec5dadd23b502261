import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SwaddleMark } from '../../components/swaddle-mark.tsx'

export interface CardBarProps {
  /** Cards behind this one. */
  readonly waiting: number
  readonly onClose: () => void
}

/** Who is speaking, how many more there are, and the way to put it away. */
export function CardBar({ waiting, onClose }: CardBarProps): ReactNode {
  const { t } = useTranslation()
  return (
    <header className="card-bar">
      <SwaddleMark size={18} />
      <span className="card-brand">{t('app.name')}</span>
      {waiting > 0 && <span className="card-waiting">{t('card.waiting', { count: waiting })}</span>}
      <button type="button" className="card-close" aria-label={t('card.close')} onClick={onClose}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
        </svg>
      </button>
    </header>
  )
}
