import {
  CheckCircleFilled,
  ClockCircleFilled,
  DisconnectOutlined,
  ExclamationCircleFilled,
  ExperimentFilled,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { ShellState, StatusProblem, StatusView } from '../../../shared/ipc/status-view.ts'

export interface StatusHeadProps {
  readonly status: StatusView
  /** False before the agent works: how it reports is not known then. */
  readonly isUp: boolean
}

/** One sentence that says how things stand, and below it what is not as it should be. */
export function StatusHead({ status, isUp }: StatusHeadProps): ReactNode {
  const { t } = useTranslation()
  const { reporting } = status
  return (
    <header className={`status-head status-head-${status.state}`}>
      <span className="status-icon" aria-hidden="true">
        {icon(status.state)}
      </span>
      <div>
        <h1>{t(`status.headline.${status.state}`)}</h1>
        <p>{t(`status.explain.${status.state}`)}</p>
        {status.problems.length > 0 && (
          <ul className="status-problems">
            {status.problems.map((problem, at) => (
              <ProblemLine key={at} problem={problem} />
            ))}
          </ul>
        )}
      </div>
      {isUp && (
        <p className="status-reporting">
          {t(`status.reporting.${reporting.kind}`, { count: reporting.kind === 'no-endpoint' ? 0 : reporting.queued })}
        </p>
      )}
    </header>
  )
}

function ProblemLine({ problem }: { readonly problem: StatusProblem }): ReactNode {
  const { t } = useTranslation()
  switch (problem.kind) {
    case 'folder-missing':
    case 'folder-no-access':
      return <li>{t(`status.problem.${problem.kind}`, { folder: problem.folder })}</li>
    case 'not-started':
      return <li>{t('status.problem.not-started', { why: t(`status.not-started.${problem.why}`) })}</li>
    case 'policy-broken':
    case 'nothing-watched':
    case 'storage-failed':
    case 'scanner-failed':
      return <li>{t(`status.problem.${problem.kind}`)}</li>
    default:
      return assertNever(problem)
  }
}

function icon(state: ShellState): ReactNode {
  switch (state) {
    case 'starting':
      return <ClockCircleFilled />
    case 'watching':
      return <CheckCircleFilled />
    case 'attention':
      return <ExclamationCircleFilled />
    case 'not-reporting':
      return <DisconnectOutlined />
    case 'simulation':
      return <ExperimentFilled />
    default:
      return assertNever(state)
  }
}
