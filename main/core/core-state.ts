import type { PolicyProblem } from '../../shared/policy/policy-problem.ts'
import type { ReportingState } from '../report/reporting-state.ts'
import type { PolicyInForce } from '../settings/policy-store.ts'
import type { WatchedFolder } from '../watch/watched-folder.ts'

/** How the agent stands, for the tray, the settings window and the log. */
export interface CoreState {
  readonly mode: 'active' | 'simulation'
  readonly folders: readonly WatchedFolder[]
  readonly reporting: ReportingState
  readonly storage: 'works' | 'failed'
  /** Where no process can be started that reads files, each is told as unread. */
  readonly scanner: 'works' | 'failed'
  readonly policy: { readonly source: PolicyInForce['source']; readonly problems: readonly PolicyProblem[] }
  /** Files that wait or are under way. */
  readonly waiting: number
  /** Events that the endpoint has not confirmed. */
  readonly unreported: number
}
