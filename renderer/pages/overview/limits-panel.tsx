import { App, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenLimit } from '../../../shared/ipc/overview-contract.ts'
import { callMain } from '../../call-main.ts'
import { ReasonDialog } from '../../components/reason-dialog.tsx'
import { useMoment } from '../../components/use-moment.ts'

export interface LimitsPanelProps {
  readonly limits: readonly OpenLimit[]
  readonly mayClose: boolean
  readonly onClosed: () => void
}

/** Crossed limits that wait for somebody to look into them. */
export function LimitsPanel({ limits, mayClose, onClosed }: LimitsPanelProps): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const moment = useMoment()
  const [closing, setClosing] = useState<OpenLimit | null>(null)
  return (
    <section className="panel">
      <h2>{t('overview.limits')}</h2>
      {limits.length === 0 && <p className="empty">{t('overview.limits-none')}</p>}
      <ul className="rows">
        {limits.map((limit) => (
          <li key={limit.uid} className="row">
            <time className="row-time">{moment(limit.timeMs)}</time>
            <span className="row-main">
              {t('overview.limit', {
                window: t(`overview.window.${limit.window}`),
                limit: limit.limit,
                people: limit.people,
                transfers: limit.transfers,
                hospitals: limit.hospitals,
              })}
              <span className="row-case">{t('event.case', { case: limit.caseNumber })}</span>
            </span>
            {mayClose && (
              <Button
                size="small"
                onClick={() => {
                  setClosing(limit)
                }}
              >
                {t('overview.limit.close')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {closing !== null && (
        <ReasonDialog
          title={t('overview.limit.close-title')}
          explain={t('overview.limit.close-explain')}
          okText={t('overview.limit.close')}
          act={(note) => callMain('overview.close-limit', { uid: closing.uid, note })}
          onDone={() => {
            setClosing(null)
            void message.success(t('overview.limit.closed'))
            onClosed()
          }}
          onCancel={() => {
            setClosing(null)
          }}
        />
      )}
    </section>
  )
}
