import type { CoreState } from '../core/core-state.ts'
import { maskFolder } from '../agent/describe-file.ts'
import type {
  FolderView,
  NotStartedReason,
  ReportingView,
  StatusProblem,
  StatusView,
} from '../../shared/ipc/status-view.ts'
import { shellState } from './shell-state.ts'

/** What the shell knows beside the core's own state. */
export interface StatusContext {
  readonly notStarted: NotStartedReason | null
  /** Cards that wait for the clerk. */
  readonly waiting: number
  readonly version: string
  readonly installId: string | null
  readonly userHome: string
  readonly noticePending: boolean
}

/** The state of things as windows and tray show it. `core` is null before it watches, and where it could not be opened. */
export function statusOfCore(core: CoreState | null, context: StatusContext): StatusView {
  const folders = (core?.folders ?? []).map((folder) => folderView(folder, context.userHome))
  const problems = problemsOf(core, folders, context)
  const reporting = reportingView(core)
  const { waiting, version, noticePending, installId } = context
  const state = shellState({
    started: core !== null,
    simulation: core?.mode === 'simulation',
    problems,
    reporting,
    waiting,
  })
  return { state, problems, folders, reporting, noticePending, version, installId }
}

function folderView({ path, channel, state }: CoreState['folders'][number], userHome: string): FolderView {
  return { channel, folder: maskFolder(path, userHome), state }
}

function problemsOf(
  core: CoreState | null,
  folders: readonly FolderView[],
  { notStarted }: StatusContext,
): readonly StatusProblem[] {
  if (notStarted !== null) return [{ kind: 'not-started', why: notStarted }]
  if (core === null) return []
  const problems: StatusProblem[] = []
  if (core.storage === 'failed') problems.push({ kind: 'storage-failed' })
  if (core.scanner === 'failed') problems.push({ kind: 'scanner-failed' })
  const { source } = core.policy
  if (source !== 'stored' && core.policy.problems.length > 0) {
    problems.push({ kind: 'policy-broken', fields: core.policy.problems.map(({ field }) => field), inForce: source })
  }
  if (!folders.some(({ state }) => state === 'watching')) problems.push({ kind: 'nothing-watched' })
  for (const { channel, folder, state } of folders) {
    if (state === 'missing') problems.push({ kind: 'folder-missing', channel, folder })
    if (state === 'no-access') problems.push({ kind: 'folder-no-access', channel, folder })
  }
  return problems
}

export function reportingView(core: Pick<CoreState, 'reporting' | 'unreported'> | null): ReportingView {
  if (core === null || core.reporting.kind === 'no-endpoint') return { kind: 'no-endpoint' }
  return { ...core.reporting, queued: core.unreported }
}
