import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardHelp } from '../../../shared/ipc/card-view.ts'
import { RouteHelp } from './route-help.tsx'

/** The step of its own where there is no other that tells it. */
export function CardRoute({ help, onBack }: { readonly help: CardHelp; readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="card-note">
      <RouteHelp help={help} />
      <div className="card-choices">
        <button type="button" className="card-button" autoFocus onClick={onBack}>
          {t('card.note.back')}
        </button>
      </div>
    </div>
  )
}
