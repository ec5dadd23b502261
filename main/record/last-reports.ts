import type { DatabaseSyncInstance } from '@photostructure/sqlite'

export interface LastReports {
  readonly takenMs: number | null
  readonly error: { readonly why: string; readonly atMs: number } | null
}

/** When an event was last taken, and what the endpoint last said of one that it did not take: over restarts, too. */
export function lastReports(db: DatabaseSyncInstance): LastReports {
  const taken = db.prepare(`SELECT max(changed_ms) AS ms FROM outbox WHERE state = 'sent'`).get() as {
    readonly ms: number | null
  }
  const error = db
    .prepare(
      `SELECT answer AS why, changed_ms AS atMs FROM outbox
      WHERE state IN ('waiting', 'refused', 'doubtful') AND answer IS NOT NULL ORDER BY changed_ms DESC LIMIT 1`,
    )
    .get() as LastReports['error'] | undefined
  return { takenMs: taken.ms, error: error ?? null }
}
