import './overview.css'
import { Button, Segmented } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { overviewPeriods, type OverviewPeriod } from '../../../shared/domain/overview-period.ts'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { useMoment } from '../../components/use-moment.ts'
import { Answered } from '../../components/answered.tsx'
import { useAnswer } from '../../use-answer.ts'
import { FoldersPanel } from './folders-panel.tsx'
import { HospitalsPanel } from './hospitals-panel.tsx'
import { LimitsPanel } from './limits-panel.tsx'
import { MeterPanel } from './meter-panel.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { StationsPanel } from './stations-panel.tsx'
import { VerdictsPanel } from './verdicts-panel.tsx'

export interface OverviewPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

/**
 * 概览. Counted when asked for and not at each event: on a busy PC it would count all the time, and a window that asks by
 * itself would never let its session end.
 */
export function OverviewPage({ session }: OverviewPageProps): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const [period, setPeriod] = useState<OverviewPeriod>('30-days')
  const { asked, again } = useAnswer('overview.read', { period })
  return (
    <div className="page page-wide overview">
      <header className="page-head">
        <h1>{t('nav.overview')}</h1>
        <span className="hint">
          {asked.kind === 'answered' && t('overview.as-of', { time: moment(asked.value.atMs) })}
        </span>
        <Segmented<OverviewPeriod>
          aria-label={t('overview.period')}
          value={period}
          options={overviewPeriods.map((value) => ({ value, label: t(`overview.period.${value}`) }))}
          onChange={setPeriod}
        />
        <Button onClick={again}>{t('overview.refresh')}</Button>
      </header>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <StationsPanel stations={answer.stations} />
            <div className="overview-two">
              <MeterPanel meter={answer.meter} />
              <LimitsPanel limits={answer.openLimits} mayClose={session.roles.includes('approver')} onClosed={again} />
            </div>
            <PeoplePanel overview={answer} />
            <div className="overview-two">
              <VerdictsPanel overview={answer} />
              <HospitalsPanel overview={answer} />
            </div>
            <FoldersPanel folders={answer.folders} />
          </>
        )}
      </Answered>
    </div>
  )
}
