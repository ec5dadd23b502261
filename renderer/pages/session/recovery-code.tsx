import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface RecoveryCodeProps {
  readonly code: string
  readonly onKept: () => void
}

/** Shown once, and nowhere stored in words. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="panel session">
      <h1>{t('session.recovery.title')}</h1>
      <p>{t('session.recovery.explain')}</p>
      <p className="recovery-code">{code}</p>
      <Button type="primary" size="large" block onClick={onKept}>
        {t('session.recovery.done')}
      </Button>
    </section>
  )
}
