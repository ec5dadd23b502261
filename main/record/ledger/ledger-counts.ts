import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { KeptStatements } from '../../sqlite/kept-statements.ts'
import type { LedgerWindow } from '../../../shared/domain/ledger-window.ts'

const dayMs = 86_400_000

/** When a window that ends at `nowMs` began. A day begins at this PC's midnight. */
export function windowStart(window: LedgerWindow, nowMs: number): number {
  switch (window) {
    case 'day':
      return new Date(nowMs).setHours(0, 0, 0, 0)
    case '30-days':
      return nowMs - 30 * dayMs
    case 'year':
      return nowMs - 365 * dayMs
    case 'lifetime':
      return 0
  }
}

export interface TransferCount {
  /** The same person sent again counts again (法释〔2017〕10号 art. 11). */
  readonly people: number
  readonly transfers: number
}

/** The meter 未登记外发: people in transfers outside registered routes since the window began. Each file asks several times. */
export function countUnregistered(kept: KeptStatements, window: LedgerWindow, nowMs: number): TransferCount {
  return kept
    .of(
      `SELECT coalesce(sum(people), 0) AS people, count(*) AS transfers FROM ledger_entries
      WHERE kind = 'transfer' AND route IS NULL AND state = 'counted' AND time_ms >= ?`,
    )
    .get(windowStart(window, nowMs)) as TransferCount
}

/** Hospitals named in unregistered transfers since the window began. */
export function countHospitals(db: DatabaseSyncInstance, window: LedgerWindow, nowMs: number): number {
  const row = db
    .prepare(
      `SELECT count(DISTINCT h.digest) AS n FROM ledger_entries e JOIN ledger_hospitals h ON h.entry = e.id
      WHERE e.kind = 'transfer' AND e.route IS NULL AND e.state = 'counted' AND e.time_ms >= ?`,
    )
    .get(windowStart(window, nowMs)) as { readonly n: number }
  return row.n
}

/** People in transfers of each registered route today. */
export function countRoutesToday(kept: KeptStatements, nowMs: number): Readonly<Record<string, number>> {
  const rows = kept
    .of(
      `SELECT route, sum(people) AS people FROM ledger_entries
      WHERE route IS NOT NULL AND state = 'counted' AND time_ms >= ? GROUP BY route`,
    )
    .all(windowStart('day', nowMs)) as { readonly route: string; readonly people: number }[]
  return Object.fromEntries(rows.map(({ route, people }) => [route, people]))
}

/** Unregistered transfers of any period, `toMs` exclusive, and the hospitals that they named. */
export function countTransfers(
  db: DatabaseSyncInstance,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): TransferCount & { readonly hospitals: number } {
  const wanted = `e.kind = 'transfer' AND e.route IS NULL AND e.state = 'counted' AND e.time_ms >= ? AND e.time_ms < ?`
  const sums = db
    .prepare(`SELECT coalesce(sum(people), 0) AS people, count(*) AS transfers FROM ledger_entries e WHERE ${wanted}`)
    .get(fromMs, toMs) as TransferCount
  const { hospitals } = db
    .prepare(
      `SELECT count(DISTINCT h.digest) AS hospitals FROM ledger_entries e JOIN ledger_hospitals h ON h.entry = e.id
      WHERE ${wanted}`,
    )
    .get(fromMs, toMs) as { readonly hospitals: number }
  return { people: sums.people, transfers: sums.transfers, hospitals }
}
