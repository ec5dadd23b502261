import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardHelp } from '../../../shared/ipc/card-view.ts'

/** How to send such data the lawful way, in the administrator's own words. */
export function CardRoute({ help, onBack }: { readonly help: CardHelp; readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="card-note">
      {help.howToSend !== '' && <p>{help.howToSend}</p>}
      {help.routes.length > 0 && (
        <>
          <p>{t('card.route.routes')}</p>
          <ul className="card-routes">
            {help.routes.map((route) => (
              <li key={route}>{route}</li>
            ))}
          </ul>
        </>
      )}
      <div className="card-choices">
        <button type="button" className="card-button" autoFocus onClick={onBack}>
          {t('card.note.back')}
        </button>
      </div>
    </div>
  )
}
