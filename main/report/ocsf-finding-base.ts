import type {
  AlertClosed,
  CardAnswered,
  EventFile,
  FileJudged,
  FileRestored,
  LimitCrossed,
  ReleaseChanged,
  SafeCopyMade,
} from '../../shared/domain/agent-event.ts'
import type { JsonObject } from './json-value.ts'
import type { CaseState } from './ocsf-disposition.ts'
import { ocsfBase, type OcsfContext, type OcsfEvent, type SeverityId } from './ocsf-base.ts'

const activityIds = { Create: 1, Update: 2, Close: 3 } as const

/** What all Data Security Findings (2006) share: class, activity, and how the case stands. */
export function findingBase(
  event: FileJudged | LimitCrossed | AlertClosed | FileRestored | SafeCopyMade | CardAnswered | ReleaseChanged,
  sequence: number,
  context: OcsfContext,
  of: {
    readonly activity: keyof typeof activityIds
    readonly severityId: SeverityId
    readonly labels: readonly string[]
    readonly state: CaseState
  },
): OcsfEvent {
  const { action, disposition, status, message } = of.state
  return {
    ...ocsfBase(context, event, {
      classUid: 2006,
      className: 'Data Security Finding',
      categoryUid: 2,
      categoryName: 'Findings',
      activityId: activityIds[of.activity],
      activityName: of.activity,
      severityId: of.severityId,
      sequence,
      profiles: ['host', 'security_control'],
      labels: of.labels,
      message,
    }),
    action_id: action.id,
    action: action.caption,
    disposition_id: disposition.id,
    disposition: disposition.caption,
    status_id: status.id,
    status: status.caption,
  }
}

/** The finding's own uid: all events of one case have it, so that a receiver can join them. */
export function findingInfo(caseNumber: string, context: OcsfContext): JsonObject {
  return { uid: findingUid(caseNumber, context), title: `Maternity records, case ${caseNumber}` }
}

export function findingUid(caseNumber: string, { installId, logId }: OcsfContext): string {
  return `${installId}/${logId}/${caseNumber}`
}

/** OCSF's File: its name and folder as they were masked, `uid` the keyed digest of its path. */
export function ocsfFile(file: EventFile): JsonObject {
  return {
    name: file.name,
    type_id: 1,
    type: 'Regular File',
    ext: file.extension === '' ? undefined : file.extension,
    path: `${file.folder}/${file.name}`,
    uid: file.pathDigest,
    size: file.bytes ?? undefined,
    hashes: file.sha256 === null ? undefined : [{ algorithm_id: 3, algorithm: 'SHA-256', value: file.sha256 }],
  }
}
