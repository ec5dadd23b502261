import type { ReportingView, ShellState, StatusProblem } from '../../shared/ipc/status-view.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'

export interface Standing {
  readonly started: boolean
  readonly simulation: boolean
  readonly problems: readonly StatusProblem[]
  readonly reporting: ReportingView
  /** Cards that wait for the clerk. */
  readonly waiting: number
}

/** The most pressing thing wins: protection that fails, then cards to answer, then reports that do not leave. */
export function shellState({ started, simulation, problems, reporting, waiting }: Standing): ShellState {
  if (waiting > 0 || problems.some(isPressing)) return 'attention'
  if (!started) return 'starting'
  if (reporting.kind === 'not-reporting') return 'not-reporting'
  return simulation ? 'simulation' : 'watching'
}

/** A missing folder is usual (a client that is not installed any more): told in the window, not by the icon. */
function isPressing(problem: StatusProblem): boolean {
  switch (problem.kind) {
    case 'folder-missing':
      return false
    case 'policy-broken':
    case 'folder-no-access':
    case 'nothing-watched':
    case 'storage-failed':
    case 'scanner-failed':
    case 'not-started':
      return true
    default:
      return assertNever(problem)
  }
}
