import { App, Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportingPage } from '../../../shared/ipc/reporting-contract.ts'
import { callMain } from '../../call-main.ts'
import { Badge, type BadgeTone } from '../../components/badge.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { useMoment } from '../../components/use-moment.ts'

export interface ReportingNowProps {
  readonly page: ReportingPage
  readonly mayChange: boolean
  readonly onRetried: () => void
}

const tones: Readonly<Record<ReportingPage['state']['kind'], BadgeTone>> = {
  'no-endpoint': 'quiet',
  connecting: 'quiet',
  reporting: 'well',
  'not-reporting': 'attention',
}

/** What waits, what was turned down, and when it last went well or did not. */
export function ReportingNow({ page, mayChange, onRetried }: ReportingNowProps): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const moment = useMoment()
  const { busy, problem, run } = useAct()
  const { state, queue, lastTakenMs, lastError } = page
  const again = async (): Promise<void> => {
    const done = await run(() => callMain('reporting.retry', null))
    if (done === null) return
    void message.success(t('reporting.retried', { count: done.value.events }))
    onRetried()
  }
  const stuck = queue.refused + queue.doubtful
  return (
    <section className="panel">
      <h2>{t('reporting.now')}</h2>
      <p>
        <Badge tone={tones[state.kind]}>{t(`status.reporting.${state.kind}`, { count: queue.waiting })}</Badge>
      </p>
      <dl className="facts">
        <dt>{t('reporting.queue')}</dt>
        <dd>{t('reporting.events', { count: queue.waiting })}</dd>
        <dt>{t('reporting.refused')}</dt>
        <dd>{t('reporting.events', { count: queue.refused })}</dd>
        <dt>{t('reporting.doubtful')}</dt>
        <dd>{t('reporting.events', { count: queue.doubtful })}</dd>
        <dt>{t('reporting.last-taken')}</dt>
        <dd>{lastTakenMs === null ? t('reporting.never') : moment(lastTakenMs)}</dd>
        <dt>{t('reporting.last-error')}</dt>
        <dd>
          {lastError === null ? (
            t('reporting.never')
          ) : (
            <>
              {moment(lastError.atMs)} <code>{lastError.why}</code>
            </>
          )}
        </dd>
      </dl>
      <ProblemLine problem={problem} />
      {mayChange && stuck > 0 && (
        <Button loading={busy} onClick={() => void again()}>
          {t('reporting.retry')}
        </Button>
      )}
    </section>
  )
}
