import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { HospitalDay, LedgerDay } from '../../../shared/domain/ledger-summary.ts'
import type { LedgerWindow } from '../../../shared/domain/ledger-window.ts'
import type { TransferCount } from './ledger-counts.ts'
import { windowStart } from './ledger-counts.ts'

const dayOf = `date(e.time_ms / 1000, 'unixepoch', 'localtime')`

/** Files that count, by day, channel and route, oldest first. */
export function listLedgerDays(db: DatabaseSyncInstance, fromMs: number): readonly LedgerDay[] {
  const rows = db
    .prepare(
      `SELECT ${dayOf} AS day, channel, kind, route, count(*) AS files, sum(people) AS people FROM ledger_entries e
      WHERE state = 'counted' AND time_ms >= ? GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    )
    .all(fromMs) as LedgerDay[]
  return rows.map(({ day, channel, kind, route, files, people }) => ({ day, channel, kind, route, files, people }))
}

/** How many hospitals each day's unregistered transfers named, oldest first. */
export function listHospitalDays(db: DatabaseSyncInstance, fromMs: number): readonly HospitalDay[] {
  const rows = db
    .prepare(
      `SELECT ${dayOf} AS day, count(DISTINCT h.digest) AS hospitals
      FROM ledger_entries e JOIN ledger_hospitals h ON h.entry = e.id
      WHERE e.kind = 'transfer' AND e.route IS NULL AND e.state = 'counted' AND e.time_ms >= ? GROUP BY 1 ORDER BY 1`,
    )
    .all(fromMs) as HospitalDay[]
  return rows.map(({ day, hospitals }) => ({ day, hospitals }))
}

/** People in transfers by registered routes since the window began. */
export function countRegistered(db: DatabaseSyncInstance, window: LedgerWindow, nowMs: number): TransferCount {
  return db
    .prepare(
      `SELECT coalesce(sum(people), 0) AS people, count(*) AS transfers FROM ledger_entries
      WHERE kind = 'transfer' AND route IS NOT NULL AND state = 'counted' AND time_ms >= ?`,
    )
    .get(windowStart(window, nowMs)) as TransferCount
}

/** When people were first held here; null where nobody ever was. */
export function heldSinceMs(db: DatabaseSyncInstance): number | null {
  const row = db
    .prepare(`SELECT min(time_ms) AS since FROM ledger_entries WHERE kind = 'held' AND state = 'counted'`)
    .get() as { readonly since: number | null }
  return row.since
}
