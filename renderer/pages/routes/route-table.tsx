import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisteredRoute } from '../../../shared/policy/registered-route.ts'
import { Badge } from '../../components/badge.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { shownName } from '../../components/file-name.tsx'
import { standingOf } from './route-draft.ts'

export interface RouteTableProps {
  readonly routes: readonly RegisteredRoute[]
  /** People in transfers of each today, by id. */
  readonly usedToday: Readonly<Record<string, number>>
  /** Null where it may only be looked at. */
  readonly onAct: ((act: 'edit' | 'end', route: RegisteredRoute) => void) | null
}

/** What may be sent where, by whose leave, until when. */
export function RouteTable({ routes, usedToday, onAct }: RouteTableProps): ReactNode {
  const { t } = useTranslation()
  return (
    <DataTable
      label={t('nav.routes')}
      rows={routes}
      empty={t('routes.none')}
      columns={[
        { title: t('routes.what'), width: '34%', cell: (route) => <What route={route} /> },
        { title: t('routes.where'), cell: (route) => <Where route={route} /> },
        { title: t('routes.limits'), cell: (route) => <Limits route={route} used={usedToday[route.id] ?? 0} /> },
        { title: t('routes.until'), width: 120, cell: (route) => <Until route={route} /> },
        {
          title: 'acts',
          heading: null,
          width: 130,
          cell: (route) => onAct !== null && <Acts route={route} onAct={onAct} />,
        },
      ]}
    />
  )
}

interface OfRoute {
  readonly route: RegisteredRoute
}

function What({ route }: OfRoute): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="route-cell">
      <bdi className="file-name">{shownName(route.name)}</bdi>
      <span>
        <bdi>{shownName(route.purpose)}</bdi>
      </span>
      <span className="route-quiet">
        <bdi>{t('routes.to', { recipient: shownName(route.recipient) })}</bdi> ·{' '}
        <bdi>{t('routes.approved-by', { approver: shownName(route.approver) })}</bdi>
      </span>
    </div>
  )
}

function Where({ route: { channels, folder } }: OfRoute): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="route-cell">
      <span className="route-channels">
        {channels.map((id) => (
          <span key={id}>{t(`channel.${id}`)}</span>
        ))}
      </span>
      {folder !== null && (
        <span className="route-quiet">
          {t('routes.below')} <bdi>{shownName(folder)}</bdi>
        </span>
      )}
    </div>
  )
}

function Limits({ route, used }: OfRoute & { readonly used: number }): ReactNode {
  const { t } = useTranslation()
  const { peoplePerDay, maxLevel, fields, hospitals } = route
  const words = [
    t('routes.level', { level: t(`level.${maxLevel}`) }),
    fields === null ? '' : t('routes.fields', { count: fields.length }),
    hospitals === null ? '' : t('routes.hospitals', { count: hospitals.length }),
  ]
  return (
    <div className="route-cell">
      <span>{peoplePerDay === null ? t('routes.any-people') : t('routes.per-day', { count: peoplePerDay })}</span>
      <span className="route-quiet">{words.filter((word) => word !== '').join(' · ')}</span>
      {used > 0 && <span className="route-quiet">{t('routes.today', { used })}</span>}
    </div>
  )
}

function Until({ route }: OfRoute): ReactNode {
  const { t } = useTranslation()
  const standing = standingOf(route, Date.now())
  return (
    <div className="route-cell">
      <span>{route.expires}</span>
      {standing !== 'holds' && (
        <span>
          <Badge tone={standing === 'expired' ? 'quiet' : 'attention'}>{t(`routes.${standing}`)}</Badge>
        </span>
      )}
    </div>
  )
}

function Acts({ route, onAct }: OfRoute & { readonly onAct: NonNullable<RouteTableProps['onAct']> }): ReactNode {
  const { t } = useTranslation()
  const expired = standingOf(route, Date.now()) === 'expired'
  return (
    <div className="route-acts">
      <Button
        size="small"
        onClick={() => {
          onAct('edit', route)
        }}
      >
        {t(expired ? 'routes.renew' : 'routes.edit')}
      </Button>
      {!expired && (
        <Button
          size="small"
          onClick={() => {
            onAct('end', route)
          }}
        >
          {t('routes.end')}
        </Button>
      )}
    </div>
  )
}
