import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardHelp } from '../../../shared/ipc/card-view.ts'

/** How to send such data the lawful way, in the administrator's own words; nothing where they wrote none. */
export function RouteHelp({ help: { howToSend, routes } }: { readonly help: CardHelp }): ReactNode {
  const { t } = useTranslation()
  return (
    <>
      {howToSend !== '' && <p>{howToSend}</p>}
      {routes.length > 0 && (
        <div>
          <span>{t('card.route.routes')} </span>
          <ul className="card-routes">
            {routes.map((route) => (
              <li key={route}>{route}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
