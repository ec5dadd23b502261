import './waiting.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Says that something is being read, once that takes longer than a blink: most answers come sooner, and then nothing flickers. */
export function Waiting(): ReactNode {
  const { t } = useTranslation()
  return (
    <p className="waiting" role="status">
      {t('waiting')}
    </p>
  )
}
