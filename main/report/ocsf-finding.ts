import type {
  CardAnswered,
  EventFile,
  FileJudged,
  FileRestored,
  LimitCrossed,
  ReleaseChanged,
} from '../../shared/domain/agent-event.ts'
import { channelKind } from '../../shared/domain/channel.ts'
import type { TableFinding } from '../../shared/domain/finding.ts'
import type { Reason } from '../../shared/domain/reason.ts'
import type { JsonObject } from './json-value.ts'
import { answeredCase, judgedCase, type CaseState } from './ocsf-disposition.ts'
import { ocsfBase, type OcsfContext, type OcsfEvent, type SeverityId } from './ocsf-base.ts'

/** A workbook of a thousand sheets must not make an event that no batch can hold; the counts stay those of all. */
const mostTables = 20
const mostColumns = 40
const mostReasons = 10

/** Data Security Finding (2006) of a file that was judged. */
export function judgedFinding(event: FileJudged, sequence: number, context: OcsfContext): OcsfEvent {
  const { outcome, file } = event
  const state = judgedCase(event)
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Create',
      severityId: severityOf(event),
      labels: [
        `channel:${file.channel}`,
        ...(event.ledger?.direction ? [`direction:${event.ledger.direction.kind}`] : []),
        ...(event.ledger?.route ? [`route:${event.ledger.route}`] : []),
        `verdict:${event.verdict}`,
        ...(event.simulated ? ['simulated'] : []),
        ...(event.atStart ? ['at-start'] : []),
      ],
      state,
    }),
    is_alert: !event.simulated && (event.verdict === 'warn' || event.verdict === 'quarantine'),
    ...(outcome.kind === 'sensitive' ? confidence(outcome.tables) : {}),
    finding_info: {
      ...findingInfo(event.caseNumber, context),
      created_time: event.timeMs,
      analytic: { name: event.rule, uid: event.rule, type_id: 1, type: 'Rule' },
    },
    file: ocsfFile(file),
    data_security: dataSecurity(event),
    evidences: [{ data: evidence(event) }],
  }
}

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
      uid: `${findingUid(event.caseNumber, context)}/${window}-${String(limit)}`,
      title: 'Maternity records sent over time',
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

/** Update of the same finding: its file came back. */
export function restoredFinding(event: FileRestored, sequence: number, context: OcsfContext): OcsfEvent {
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Update',
      severityId: 1,
      labels: [`channel:${event.file.channel}`, ...(event.elsewhere ? ['restored-elsewhere'] : [])],
      state: {
        action: { id: 1, caption: 'Allowed' },
        disposition: { id: 9, caption: 'Restored' },
        status: { id: 4, caption: 'Resolved' },
        message: `case ${event.caseNumber}: file restored from quarantine`,
      },
    }),
    is_alert: false,
    finding_info: { ...findingInfo(event.caseNumber, context), modified_time: event.timeMs },
    file: ocsfFile(event.file),
  }
}

/** Update of the same finding: what the clerk said to it. */
export function answeredFinding(event: CardAnswered, sequence: number, context: OcsfContext): OcsfEvent {
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Update',
      severityId: 1,
      labels: [`answer:${event.answer}`],
      state: answeredCase(event),
    }),
    is_alert: false,
    finding_info: { ...findingInfo(event.caseNumber, context), modified_time: event.timeMs },
    comment: event.note === '' ? undefined : event.note,
  }
}

export function findingBase(
  event: FileJudged | LimitCrossed | FileRestored | CardAnswered | ReleaseChanged,
  sequence: number,
  context: OcsfContext,
  of: {
    readonly activity: 'Create' | 'Update'
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
      activityId: of.activity === 'Create' ? 1 : 2,
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

function findingUid(caseNumber: string, { installId, logId }: OcsfContext): string {
  return `${installId}/${logId}/${caseNumber}`
}

function ocsfFile(file: EventFile): JsonObject {
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

function severityOf({ outcome, verdict }: FileJudged): SeverityId {
  if (outcome.kind === 'unscannable') return verdict === 'record' ? 1 : 2
  // 250 people is where the law's stricter threshold lies for data obtained on duty; 50 is what a quarantine begins at.
  if (outcome.people >= 250) return 5
  if (outcome.people >= 50) return 4
  return outcome.level === 'named' ? 2 : 3
}

function confidence(tables: readonly TableFinding[]): JsonObject {
  const best = tables.reduce(
    (most, table) => table.columns.reduce((m, column) => Math.max(m, column.confidence), most),
    0,
  )
  if (best >= 0.85) return { confidence_id: 3, confidence: 'High' }
  if (best >= 0.5) return { confidence_id: 2, confidence: 'Medium' }
  return { confidence_id: 1, confidence: 'Low' }
}

function dataSecurity({ outcome, file, rule }: FileJudged): JsonObject {
  const transfer = channelKind(file.channel) === 'transfer'
  const common = {
    category_id: 1,
    category: 'Personal',
    confidentiality_id: 6,
    confidentiality: 'Restricted',
    data_lifecycle_state_id: transfer ? 2 : 1,
    data_lifecycle_state: transfer ? 'Data in-Transit' : 'Data at-Rest',
    detection_system_id: 1,
    detection_system: 'Endpoint',
    policy: { uid: rule, name: rule, version: '1' },
  }
  if (outcome.kind === 'unscannable') {
    return { ...common, status_id: 3, status: 'Fail', status_detail: outcome.reason }
  }
  return {
    ...common,
    status_id: outcome.complete ? 1 : 2,
    status: outcome.complete ? 'Complete' : 'Partial',
    status_detail: outcome.reason ?? undefined,
    discovery_details: [
      { type: 'people', count: outcome.people },
      { type: 'rows', count: outcome.rows },
      { type: 'hospitals', count: outcome.hospitals },
      { type: `level:${outcome.level}`, count: outcome.people },
    ],
  }
}

/** Codes, counts, roles and masked places. Samples stay on the PC, masked as they are: nobody needs them far away. */
function evidence({ outcome, why, stationsMs }: FileJudged): JsonObject {
  const common = { reasons: why.slice(0, mostReasons).map(reason), stations_ms: stationsMs }
  if (outcome.kind === 'unscannable') return { ...common, unread: outcome.reason }
  return {
    ...common,
    level: outcome.level,
    tables_found: outcome.tables.length,
    tables: outcome.tables.slice(0, mostTables).map((table) => ({
      where: clipped(table.where),
      people: table.people,
      rows: table.rows,
      level: table.level,
      roles: table.columns.slice(0, mostColumns).map((column) => column.role),
      reasons: table.why.slice(0, mostReasons).map(reason),
      dates: table.dates === null ? undefined : { from: table.dates.from, to: table.dates.to },
    })),
  }
}

function reason({ code, values }: Reason): JsonObject {
  return { code, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clipped(value)])) }
}

function clipped<T extends string | number>(value: T): string | number {
  return typeof value === 'string' && value.length > 200 ? `${value.slice(0, 200)}…` : value
}
