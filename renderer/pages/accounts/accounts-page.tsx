import { Button, Popconfirm } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdministratorView, SessionView } from '../../../shared/ipc/administrator.ts'
import { callMain } from '../../call-main.ts'
import { Answered } from '../../components/answered.tsx'
import { Badge } from '../../components/badge.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { useMoment } from '../../components/use-moment.ts'
import { useAnswer } from '../../use-answer.ts'
import { RecoveryCode } from '../session/recovery-code.tsx'
import { AddAccount } from './add-account.tsx'
import { ChangePassword } from './change-password.tsx'

export interface AccountsPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/** 账号: who administers this PC, and the own password. */
export function AccountsPage({ session }: AccountsPageProps): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const { asked, again } = useAnswer('administrators.list', null)
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null)
  const { busy, problem, run } = useAct()
  const mayChange = session.roles.includes('policy')
  if (recoveryCode !== null) {
    return (
      <RecoveryCode
        code={recoveryCode}
        onKept={() => {
          setRecoveryCode(null)
        }}
      />
    )
  }
  const remove = async (name: string): Promise<void> => {
    if ((await run(() => callMain('administrators.remove', { name }))) !== null) again()
  }
  const renewCode = async (): Promise<void> => {
    const done = await run(() => callMain('session.new-recovery-code', null))
    if (done !== null) setRecoveryCode(done.value.recoveryCode)
  }
  return (
    <div className="page">
      <h1>{t('nav.accounts')}</h1>
      <ProblemLine problem={problem} />
      <Answered asked={asked}>
        {(administrators) => (
          <DataTable
            label={t('nav.accounts')}
            rows={administrators}
            empty=""
            columns={[
              { title: t('session.name'), width: 120, cell: ({ name }) => <bdi>{name}</bdi> },
              { title: t('accounts.roles'), cell: ({ roles }) => <Roles roles={roles} /> },
              { title: t('accounts.created'), width: 140, cell: ({ createdMs }) => moment(createdMs) },
              {
                title: 'acts',
                heading: null,
                width: 120,
                cell: ({ name }) =>
                  mayChange && (
                    <Popconfirm title={t('accounts.remove-sure', { name })} onConfirm={() => void remove(name)}>
                      <Button size="small" disabled={busy}>
                        {t('accounts.remove')}
                      </Button>
                    </Popconfirm>
                  ),
              },
            ]}
          />
        )}
      </Answered>
      <div className="columns">
        {mayChange && <AddAccount onAdded={again} />}
        <ChangePassword />
      </div>
      {mayChange && (
        <section className="panel">
          <h2>{t('session.recover.code')}</h2>
          <p className="hint">{t('accounts.recovery-explain')}</p>
          <Button loading={busy} onClick={() => void renewCode()}>
            {t('accounts.new-recovery')}
          </Button>
        </section>
      )}
    </div>
  )
}

function Roles({ roles }: Pick<AdministratorView, 'roles'>): ReactNode {
  const { t } = useTranslation()
  return (
    <span className="badges">
      {roles.map((role) => (
        <Badge key={role} tone="quiet">
          {t(`role.${role}`)}
        </Badge>
      ))}
    </span>
  )
}
