import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EndpointTest } from '../../../shared/ipc/reporting-contract.ts'

/** What trying the endpoint met with, in one sentence, and what the server said, as text. */
export function EndpointTestWords({ test }: { readonly test: EndpointTest }): ReactNode {
  const { t } = useTranslation()
  if (test.kind === 'bad-url') {
    return (
      <div className="endpoint-test" role="status">
        {t('reporting.test.bad-url')}
      </div>
    )
  }
  if (test.kind === 'no-answer') {
    return (
      <div className="endpoint-test" role="status">
        <p>{t(`reporting.no.${test.step}`, { code: test.code, ms: test.elapsedMs })}</p>
        <p className="hint">{test.url}</p>
      </div>
    )
  }
  const { status, meaning, said, url, elapsedMs } = test
  return (
    <div className={meaning === 'taken' ? 'endpoint-test endpoint-test-well' : 'endpoint-test'} role="status">
      <p>{t(`reporting.test.${wordOf(status, meaning)}`, { status, ms: elapsedMs })}</p>
      {said === '' ? (
        <p className="hint">{t('reporting.test.silent')}</p>
      ) : (
        <p>
          {t('reporting.test.said')} <span className="endpoint-said">{said}</span>
        </p>
      )}
      <p className="hint">{url}</p>
    </div>
  )
}

type Answered = Extract<EndpointTest, { kind: 'answered' }>

/** Two of the ways to be misconfigured have a mend of their own. */
function wordOf(status: number, meaning: Answered['meaning']): Answered['meaning'] | 'token' | 'redirect' {
  if (meaning !== 'misconfigured') return meaning
  if (status === 401 || status === 403) return 'token'
  return status >= 300 && status < 400 ? 'redirect' : meaning
}
