import type { FileJudged } from '../../shared/domain/agent-event.ts'
import { channelKind } from '../../shared/domain/channel.ts'
import type { TableFinding } from '../../shared/domain/finding.ts'
import type { Reason } from '../../shared/domain/reason.ts'
import type { JsonObject } from './json-value.ts'
import { judgedCase } from './ocsf-disposition.ts'
import type { OcsfContext, OcsfEvent, SeverityId } from './ocsf-base.ts'
import { findingBase, findingInfo, ocsfFile } from './ocsf-finding-base.ts'

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
