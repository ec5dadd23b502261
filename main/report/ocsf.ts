import type { AdministratorAct } from '../../shared/domain/administrator-act.ts'
import type {
  AdministratorActed,
  AgentChanged,
  NoticeAcknowledged,
  RecordedEvent,
} from '../../shared/domain/agent-event.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'
import { ocsfBase, product, type OcsfContext, type OcsfEvent, type SeverityId } from './ocsf-base.ts'
import { answeredFinding, restoredFinding, safeCopyFinding } from './ocsf-case-update.ts'
import { closedFinding, crossedFinding } from './ocsf-alert.ts'
import { judgedFinding } from './ocsf-finding.ts'
import { releaseFinding } from './ocsf-release.ts'

/**
 * A recorded event as OCSF 1.8.0: what is posted to the endpoint, and what the commands print. Findings are class 2006,
 * changes of the agent itself Application Lifecycle (6002). Pure; holds nothing that the event does not.
 */
export function toOcsf({ event, sequence }: RecordedEvent, context: OcsfContext): OcsfEvent {
  switch (event.kind) {
    case 'file-judged':
      return judgedFinding(event, sequence, context)
    case 'limit-crossed':
      return crossedFinding(event, sequence, context)
    case 'alert-closed':
      return closedFinding(event, sequence, context)
    case 'file-restored':
      return restoredFinding(event, sequence, context)
    case 'safe-copy-made':
      return safeCopyFinding(event, sequence, context)
    case 'card-answered':
      return answeredFinding(event, sequence, context)
    case 'agent-changed':
      return agentLifecycle(event, sequence, context)
    case 'administrator-acted':
      return administratorLifecycle(event, sequence, context)
    case 'release-changed':
      return releaseFinding(event, sequence, context)
    case 'notice-acknowledged':
      return noticeLifecycle(event, sequence, context)
    default:
      return assertNever(event)
  }
}

export interface HeartbeatFacts {
  readonly uid: string
  readonly timeMs: number
  /** The newest event recorded, so that the centre sees when the last ones are missing. */
  readonly lastSequence: number
  readonly waiting: number
  readonly refused: number
}

/** A sign of life. It is not recorded and has no sequence. */
export function heartbeatToOcsf(facts: HeartbeatFacts, context: OcsfContext): OcsfEvent {
  return {
    ...lifecycleBase(context, facts, { activityId: 99, activityName: 'Heartbeat', severityId: 1, sequence: null }),
    status_id: 1,
    status: 'Success',
    unmapped: { last_sequence: facts.lastSequence, waiting: facts.waiting, refused: facts.refused },
  }
}

interface LifecycleActivity {
  readonly activityId: number
  readonly activityName: string
  readonly severityId: SeverityId
}

/** Ids 3, 4 and 8 are OCSF's Start, Stop and Update; the rest is Other, named by the change itself. */
const lifecycle: Readonly<Record<AgentChanged['change'], LifecycleActivity & { readonly failed: boolean }>> = {
  started: { activityId: 3, activityName: 'Start', severityId: 1, failed: false },
  stopped: { activityId: 4, activityName: 'Stop', severityId: 1, failed: false },
  'policy-changed': { activityId: 8, activityName: 'Update', severityId: 1, failed: false },
  'policy-refused': { activityId: 99, activityName: 'policy-refused', severityId: 3, failed: true },
  'folder-missing': { activityId: 99, activityName: 'folder-missing', severityId: 2, failed: true },
  'folder-watched': { activityId: 99, activityName: 'folder-watched', severityId: 1, failed: false },
  'folder-unreadable': { activityId: 99, activityName: 'folder-unreadable', severityId: 3, failed: true },
  'scanner-restarted': { activityId: 99, activityName: 'scanner-restarted', severityId: 2, failed: false },
  'storage-failed': { activityId: 99, activityName: 'storage-failed', severityId: 4, failed: true },
}

function agentLifecycle(event: AgentChanged, sequence: number, context: OcsfContext): OcsfEvent {
  const { failed, ...activity } = lifecycle[event.change]
  return {
    ...lifecycleBase(context, event, { ...activity, sequence }),
    status_id: failed ? 2 : 1,
    status: failed ? 'Failure' : 'Success',
    status_code: event.change,
    unmapped: event.why.length === 0 ? undefined : { reasons: event.why.map(({ code, values }) => ({ code, values })) },
  }
}

const failedActs: ReadonlySet<AdministratorAct> = new Set(['sign-in-failed', 'locked-out'])

/** What administrators did to the agent; the account stands as its actor. */
function administratorLifecycle(event: AdministratorActed, sequence: number, context: OcsfContext): OcsfEvent {
  const failed = failedActs.has(event.act)
  const activity = { activityId: 99, activityName: event.act, severityId: failed ? 3 : 1 } as const
  return {
    ...lifecycleBase(context, event, { ...activity, sequence }),
    status_id: failed ? 2 : 1,
    status: failed ? 'Failure' : 'Success',
    status_code: event.act,
    actor: event.by === '' ? undefined : { user: { name: event.by, type_id: 2, type: 'Admin' } },
    unmapped: {
      case: event.caseNumber ?? undefined,
      reasons: event.why.map(({ code, values }) => ({ code, values })),
    },
  }
}

function noticeLifecycle(event: NoticeAcknowledged, sequence: number, context: OcsfContext): OcsfEvent {
  const activity = { activityId: 99, activityName: event.kind, severityId: 1 } as const
  return {
    ...lifecycleBase(context, event, { ...activity, sequence }),
    status_id: 1,
    status: 'Success',
    status_code: event.kind,
    actor: { user: { name: event.account, type_id: 1, type: 'User' } },
    unmapped: { notice: event.notice },
  }
}

function lifecycleBase(
  context: OcsfContext,
  event: { readonly uid: string; readonly timeMs: number },
  of: LifecycleActivity & { readonly sequence: number | null },
): OcsfEvent {
  return {
    ...ocsfBase(context, event, {
      classUid: 6002,
      className: 'Application Lifecycle',
      categoryUid: 6,
      categoryName: 'Application Activity',
      profiles: ['host'],
      labels: [],
      message: `agent: ${of.activityName.toLowerCase()}`,
      ...of,
    }),
    app: product(context),
  }
}
