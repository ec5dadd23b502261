import type { AlertClosed, LimitCrossed } from '../../shared/domain/agent-event.ts'
import type { OcsfContext, OcsfEvent } from './ocsf-base.ts'
import { findingBase, findingUid } from './ocsf-finding-base.ts'

const title = 'Maternity records sent over time'

/** A finding of its own: transfers outside registered routes added up to a limit. Names the case that crossed it. */
export function crossedFinding(event: LimitCrossed, sequence: number, context: OcsfContext): OcsfEvent {
  const { window, limit, people, transfers, hospitals, action } = event
  const told = `${String(people)} people in unregistered transfers (${window}) reached ${String(limit)}`
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Create',
      severityId: limit >= 250 ? 5 : 4,
      labels: [`window:${window}`, `limit:${String(limit)}`],
      state: {
        action: { id: 3, caption: 'Observed' },
        disposition: action === 'record' ? { id: 17, caption: 'Logged' } : { id: 19, caption: 'Alert' },
        status: { id: 1, caption: 'New' },
        message: `case ${event.caseNumber}: ${told}`,
      },
    }),
    is_alert: action !== 'record',
    finding_info: {
      uid: alertUid(event, context),
      title,
      created_time: event.timeMs,
      analytic: {
        name: `cumulative ${window}`,
        uid: `cumulative/${window}/${String(limit)}`,
        type_id: 1,
        type: 'Rule',
      },
    },
    evidences: [{ data: { window, limit, people, transfers, hospitals } }],
  }
}

/** Close of the same finding: somebody looked into it and says why it may rest. */
export function closedFinding(event: AlertClosed, sequence: number, context: OcsfContext): OcsfEvent {
  const { window, limit, caseNumber, by, reason } = event
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Close',
      severityId: 1,
      labels: [`window:${window}`, `limit:${String(limit)}`],
      state: {
        action: { id: 3, caption: 'Observed' },
        disposition: { id: 17, caption: 'Logged' },
        status: { id: 4, caption: 'Resolved' },
        message: `case ${caseNumber}: limit ${String(limit)} (${window}) closed by ${by}`,
      },
    }),
    is_alert: false,
    finding_info: { uid: alertUid(event, context), title, modified_time: event.timeMs },
    actor: { user: { name: by, type_id: 2, type: 'Admin' } },
    comment: reason,
  }
}

/** Both events of one alert have it. */
function alertUid({ caseNumber, window, limit }: LimitCrossed | AlertClosed, context: OcsfContext): string {
  return `${findingUid(caseNumber, context)}/${window}-${String(limit)}`
}
