import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PolicyChange } from '../../../shared/ipc/policy-contract.ts'
import type { Policy } from '../../../shared/policy/schema.ts'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { useMoment } from '../../components/use-moment.ts'

export interface PolicyHistoryProps {
  readonly history: readonly PolicyChange[]
  /** Other than the policy's own. */
  readonly title?: string
  /** Puts that policy into the form, to be saved again. */
  readonly onUse: (policy: Policy, timeMs: number) => void
}

export function PolicyHistory({ history, title, onUse }: PolicyHistoryProps): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const { busy, problem, run } = useAct()
  const goBack = async (timeMs: number): Promise<void> => {
    const done = await run(() => callMain('policy.of-change', { timeMs }))
    if (done !== null) onUse(done.value, timeMs)
  }
  return (
    <section className="panel">
      <h2>{title ?? t('policy.history')}</h2>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {history.length === 0 && <p className="empty">{t('policy.history-none')}</p>}
      <ul className="rows">
        {history.map(({ timeMs, by, note, fields }) => (
          <li key={timeMs} className="row">
            <time className="row-time">{moment(timeMs)}</time>
            <span className="row-main">
              <strong>{by}</strong>
              <span>{note}</span>
              <span className="row-quiet" title={fields.join('\n')}>
                {t('policy.changes', { count: fields.length })}
              </span>
            </span>
            <Button size="small" disabled={busy} onClick={() => void goBack(timeMs)}>
              {t('policy.go-back')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
