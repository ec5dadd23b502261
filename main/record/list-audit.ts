import type { AdministratorAct } from '../../shared/domain/administrator-act.ts'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { AgentChanged, AgentEvent, RecordedEvent } from '../../shared/domain/agent-event.ts'

/** What somebody did: an administrator's act, a change of the agent, or the kind of event itself. */
export type AuditedDeed = AdministratorAct | AgentChanged['change'] | AgentEvent['kind']

export interface AuditQuery {
  readonly deeds: readonly AuditedDeed[]
  readonly by?: string
  readonly fromMs?: number
  readonly toMs?: number
  /** Only events before this place in the chain. */
  readonly beforeSequence?: number
  readonly limit: number
}

/** Kinds that tell of people and not of files: few beside those, and found by their index. */
const kinds = [
  'administrator-acted',
  'agent-changed',
  'release-changed',
  'alert-closed',
  'notice-acknowledged',
] as const

const deed = `coalesce(json_extract(body, '$.act'), json_extract(body, '$.change'), kind)`
const doer = `coalesce(json_extract(body, '$.by'), json_extract(body, '$.account'))`

/** What people did with the agent, newest first. */
export function listAudit(db: DatabaseSyncInstance, query: AuditQuery): readonly RecordedEvent[] {
  const places = (values: readonly string[]): string => values.map(() => '?').join(', ')
  const filters: [condition: string, value: string | number | undefined][] = [
    [`${doer} = ?`, query.by],
    ['time_ms >= ?', query.fromMs],
    ['time_ms < ?', query.toMs],
    ['sequence < ?', query.beforeSequence],
  ]
  const given = filters.filter((filter): filter is [string, string | number] => filter[1] !== undefined)
  const conditions = [
    `kind IN (${places(kinds)})`,
    `${deed} IN (${places(query.deeds)})`,
    ...given.map(([condition]) => condition),
  ]
  const rows = db
    .prepare(
      `SELECT sequence, body, chain FROM events WHERE ${conditions.join(' AND ')} ORDER BY sequence DESC LIMIT ?`,
    )
    .all(...kinds, ...query.deeds, ...given.map(([, value]) => value), query.limit) as {
    readonly sequence: number
    readonly body: string
    readonly chain: string
  }[]
  return rows.map(({ sequence, body, chain }) => ({ sequence, event: JSON.parse(body) as AgentEvent, chain }))
}
