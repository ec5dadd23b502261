import type { ReleaseChanged } from '../../shared/domain/agent-event.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'
import type { OcsfContext, OcsfEvent } from './ocsf-base.ts'
import type { CaseState } from './ocsf-disposition.ts'
import { findingBase, findingInfo } from './ocsf-finding-base.ts'

/** Update of the same finding: a step of its release. A clerk's own release and a wrong code want somebody's look. */
export function releaseFinding(event: ReleaseChanged, sequence: number, context: OcsfContext): OcsfEvent {
  const severityId = event.step === 'broke-glass' ? 4 : event.step === 'code-refused' ? 3 : 1
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Update',
      severityId,
      labels: [`release:${event.step}`],
      state: releaseCase(event),
    }),
    is_alert: severityId > 1,
    finding_info: { ...findingInfo(event.caseNumber, context), modified_time: event.timeMs },
    actor: { user: { name: event.by } },
    comment: event.note === '' ? undefined : event.note,
  }
}

/** How the case stands after that step, in OCSF's ids. */
function releaseCase({ step, caseNumber, by }: ReleaseChanged): CaseState {
  const message = `case ${caseNumber}: release ${step} by ${by}`
  switch (step) {
    case 'requested':
    case 'refused':
    case 'code-refused':
      return { action: denied, disposition: { id: 3, caption: 'Quarantined' }, status: inProgress, message }
    case 'approved':
    case 'code-used':
      return { action: allowed, disposition: { id: 8, caption: 'Approved' }, status: inProgress, message }
    case 'broke-glass':
      return { action: allowed, disposition: { id: 19, caption: 'Alert' }, status: { id: 1, caption: 'New' }, message }
    case 'released':
      return { action: allowed, disposition: { id: 9, caption: 'Restored' }, status: resolved, message }
    case 'expired':
      return { action: denied, disposition: { id: 5, caption: 'Deleted' }, status: resolved, message }
    default:
      return assertNever(step)
  }
}

const allowed = { id: 1, caption: 'Allowed' }
const denied = { id: 2, caption: 'Denied' }
const inProgress = { id: 2, caption: 'In Progress' }
const resolved = { id: 4, caption: 'Resolved' }
