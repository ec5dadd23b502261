import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LedgerWindow } from '../../../shared/domain/ledger-window.ts'
import type { MeterRow } from '../../../shared/ipc/overview-contract.ts'
import { Badge } from '../../components/badge.tsx'

/** 未登记外发: what added up in each window, against the limits that the policy sets for it. */
export function MeterPanel({ meter }: { readonly meter: readonly MeterRow[] }): ReactNode {
  const { t } = useTranslation()
  const windows = [...new Set(meter.map(({ window }) => window))]
  return (
    <section className="panel">
      <h2>{t('overview.meter')}</h2>
      <p className="hint">{t('overview.meter.explain')}</p>
      {windows.length === 0 && <p className="empty">{t('overview.meter.none')}</p>}
      {windows.map((window) => (
        <WindowMeter key={window} window={window} rows={meter.filter((row) => row.window === window)} />
      ))}
    </section>
  )
}

interface WindowMeterProps {
  readonly window: LedgerWindow
  readonly rows: readonly MeterRow[]
}

function WindowMeter({ window, rows }: WindowMeterProps): ReactNode {
  const { t } = useTranslation()
  const { people = 0, transfers = 0, hospitals = 0 } = rows[0] ?? {}
  const limits = [...rows].sort((a, b) => a.limit - b.limit)
  const scale = Math.max(people, ...limits.map(({ limit }) => limit), 1)
  const isReached = limits.some(({ limit }) => people >= limit)
  const told = t('overview.meter.people', { count: people })
  return (
    <div className="meter">
      <div className="meter-head">
        <span className="meter-window">{t(`overview.window.${window}`)}</span>
        <strong className="meter-people">{told}</strong>
        <span className="row-quiet">{t('overview.meter.made-of', { transfers, hospitals })}</span>
      </div>
      <div
        className={isReached ? 'meter-bar meter-bar-reached' : 'meter-bar'}
        role="meter"
        aria-label={`${t('overview.meter')} ${t(`overview.window.${window}`)}`}
        aria-valuemin={0}
        aria-valuemax={scale}
        aria-valuenow={people}
        aria-valuetext={told}
      >
        <span className="meter-fill" style={{ width: `${String((people / scale) * 100)}%` }} />
        {limits.map(({ limit, action }) => (
          <span
            key={`${String(limit)} ${action}`}
            className="meter-tick"
            style={{ left: `${String((limit / scale) * 100)}%` }}
          />
        ))}
      </div>
      <div className="badges">
        {limits.map(({ limit, action }) => (
          <Badge key={`${String(limit)} ${action}`} tone={people >= limit ? 'attention' : 'quiet'}>
            {t(people >= limit ? 'overview.meter.reached' : 'overview.meter.limit', {
              limit,
              action: t(`policy.value.${action}`),
            })}
          </Badge>
        ))}
      </div>
    </div>
  )
}
