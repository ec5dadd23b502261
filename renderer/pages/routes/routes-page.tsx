import './routes.css'
import { Alert, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import type { PolicyView } from '../../../shared/ipc/policy-contract.ts'
import type { RegisteredRoute } from '../../../shared/policy/registered-route.ts'
import { useMoment } from '../../components/use-moment.ts'
import { Answered } from '../../components/answered.tsx'
import { useAnswer } from '../../use-answer.ts'
import { PolicyHistory } from '../policy/policy-history.tsx'
import { SaveDialog } from '../policy/save-dialog.tsx'
import { dayAfter, newRoute } from './route-draft.ts'
import { RouteForm } from './route-form.tsx'
import { RouteTable } from './route-table.tsx'

export interface RoutesPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 登记通道: lawful flows, registered once. Changes go the policy's own way: looked at, given a reason, kept in its history. */
export function RoutesPage({ session }: RoutesPageProps): ReactNode {
  const { t } = useTranslation()
  const { asked, again } = useAnswer('policy.read', null)
  return (
    <div className="page page-wide">
      {asked.kind !== 'answered' && <h1>{t('nav.routes')}</h1>}
      <Answered asked={asked}>
        {(view) => <Routes view={view} mayChange={session.roles.includes('policy')} onSaved={again} />}
      </Answered>
    </div>
  )
}

interface RoutesProps {
  readonly view: PolicyView
  readonly mayChange: boolean
  readonly onSaved: () => void
}

interface Proposal {
  readonly words: string
  readonly routes: readonly RegisteredRoute[]
}

function Routes({ view, mayChange, onSaved }: RoutesProps): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const { asked: used, again: countAgain } = useAnswer('routes.today', null, 'events-changed')
  const [editing, setEditing] = useState<RegisteredRoute | 'new' | null>(null)
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const { routes } = view.policy

  const put = (route: RegisteredRoute): void => {
    const isNew = editing === 'new'
    setEditing(null)
    setProposal({
      words: t(isNew ? 'routes.change.added' : 'routes.change.edited', { name: route.name }),
      routes: isNew ? [...routes, route] : routes.map((each) => (each.id === route.id ? route : each)),
    })
  }
  /** Yesterday was its last day: it stays in the list, and its id stays taken. */
  const end = (route: RegisteredRoute): void => {
    const day = dayAfter(Date.now(), -1)
    setProposal({
      words: t('routes.change.ended', { name: route.name, day }),
      routes: routes.map((each) => (each.id === route.id ? { ...each, expires: day } : each)),
    })
  }
  return (
    <>
      <header className="page-head">
        <h1>{t('nav.routes')}</h1>
        <span className="hint">{t('routes.explain')}</span>
        {mayChange && (
          <Button
            type="primary"
            onClick={() => {
              setEditing('new')
            }}
          >
            {t('routes.add')}
          </Button>
        )}
      </header>
      {!mayChange && <Alert type="info" showIcon title={t('refusal.wrong-role')} />}
      <RouteTable
        routes={routes}
        usedToday={used.kind === 'answered' ? used.value : {}}
        onAct={
          mayChange
            ? (act, route) => {
                if (act === 'edit') setEditing(route)
                else end(route)
              }
            : null
        }
      />
      {mayChange && (
        <PolicyHistory
          title={t('routes.history')}
          history={view.history.filter(({ fields }) => fields.includes('routes'))}
          onUse={(policy, timeMs) => {
            setProposal({ words: t('routes.change.returned', { time: moment(timeMs) }), routes: policy.routes })
          }}
        />
      )}
      {editing !== null && (
        <RouteForm
          title={t(editing === 'new' ? 'routes.add' : 'routes.edit')}
          route={editing === 'new' ? newRoute(Date.now()) : editing}
          isNew={editing === 'new'}
          takenIds={routes.map(({ id }) => id).filter((id) => editing === 'new' || id !== editing.id)}
          today={dayAfter(Date.now(), 0)}
          onReady={put}
          onClose={() => {
            setEditing(null)
          }}
        />
      )}
      {proposal !== null && (
        <SaveDialog
          summary={proposal.words}
          candidate={{ ...view.policy, routes: [...proposal.routes] }}
          onClose={(saved) => {
            setProposal(null)
            if (!saved) return
            onSaved()
            countAgain()
          }}
        />
      )}
    </>
  )
}
