import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { AgentEvent, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { ChannelId } from '../../shared/domain/channel.ts'
import type { VerdictKind } from '../../shared/domain/verdict.ts'

export interface EventQuery {
  /** Only events after this place in the chain; 0 is the beginning. */
  readonly afterSequence?: number
  /** Only events before this one: for lists that show the newest first. */
  readonly beforeSequence?: number
  readonly newestFirst?: boolean
  readonly limit?: number
  readonly kinds?: readonly AgentEvent['kind'][]
  readonly caseNumber?: string
  readonly channel?: ChannelId
  readonly outcome?: 'sensitive' | 'unscannable'
  readonly verdict?: VerdictKind
  /** Part of the masked file name. Every name is read, from its index, and no body. */
  readonly nameContains?: string
  /** Milliseconds since 1970, `from` inclusive, `to` exclusive. */
  readonly fromMs?: number
  readonly toMs?: number
}

interface EventRow {
  readonly sequence: number
  readonly body: string
  readonly chain: string
}

/** Word for word as its index has it. */
const name = `json_extract(body, '$.file.name')`

/** Events that fit every filter given, by their place in the chain. Works on a database opened only to read. */
export function listEvents(db: DatabaseSyncInstance, query: EventQuery = {}): readonly RecordedEvent[] {
  const filters: [condition: string, value: string | number | undefined][] = [
    ['sequence > ?', query.afterSequence],
    ['sequence < ?', query.beforeSequence],
    ['case_number = ?', query.caseNumber],
    ['channel = ?', query.channel],
    ['outcome = ?', query.outcome],
    ['verdict = ?', query.verdict],
    [
      `sequence IN (SELECT sequence FROM events WHERE ${name} IS NOT NULL AND instr(${name}, ?) > 0)`,
      query.nameContains,
    ],
  ]
  const given = filters.filter(([, value]) => value !== undefined)
  const conditions = given.map(([condition]) => condition)
  const values = given.map(([, value]) => value)
  if (query.kinds !== undefined) {
    conditions.push(`kind IN (${query.kinds.map(() => '?').join(', ')})`)
    values.push(...query.kinds)
  }
  if (query.fromMs !== undefined || query.toMs !== undefined) {
    // Apart from the rest: sorted by their time, a year's events would all be read to find its last fifty.
    conditions.push('sequence IN (SELECT sequence FROM events WHERE time_ms >= ? AND time_ms < ?)')
    values.push(query.fromMs ?? 0, query.toMs ?? Number.MAX_SAFE_INTEGER)
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const order = query.newestFirst === true ? 'DESC' : 'ASC'
  const rows = db
    .prepare(`SELECT sequence, body, chain FROM events ${where} ORDER BY sequence ${order} LIMIT ?`)
    .all(...values, query.limit ?? 1000) as EventRow[]
  return rows.map(({ sequence, body, chain }) => ({ sequence, event: JSON.parse(body) as AgentEvent, chain }))
}

export interface ScanCount {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly outcome: string
  readonly count: number
}

/** How many files were scanned on each day, by outcome: clean ones leave no event, only this. */
export function listScanCounts(db: DatabaseSyncInstance, fromDay = ''): readonly ScanCount[] {
  const rows = db
    .prepare('SELECT day, outcome, count FROM scan_counts WHERE day >= ? ORDER BY day, outcome')
    .all(fromDay) as ScanCount[]
  return rows.map(({ day, outcome, count }) => ({ day, outcome, count }))
}
