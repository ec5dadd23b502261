import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { inLightTransaction } from '../sqlite/in-transaction.ts'

const dayMs = 86_400_000
/** A weekend with the PC off is no leap. */
const leapMs = 3 * dayMs
/** With a wrong date no certificate is good and no chat program signs in: within so long somebody puts it right. */
const restMs = 3 * dayMs

/**
 * Whether the days that the clock says have passed can be believed. A flat battery or a slip in the system's settings moves a
 * clock by years, and what is deleted by such a clock is gone.
 */
export class ClockLeaps {
  readonly #db: DatabaseSyncInstance

  constructor(db: DatabaseSyncInstance) {
    this.#db = db
  }

  /** Notes the time; to be asked at every look. False until the clock has gone on steadily for a while. */
  isSteady(nowMs: number): boolean {
    return inLightTransaction(this.#db, () => {
      const lastMs = this.#read('clock-seen')
      const leapt = lastMs === null || nowMs < lastMs - dayMs || nowMs > lastMs + leapMs
      this.#write('clock-seen', nowMs)
      if (leapt) this.#write('clock-leapt', nowMs)
      return nowMs >= (this.#read('clock-leapt') ?? nowMs) + restMs
    })
  }

  #read(name: string): number | null {
    const row = this.#db.prepare('SELECT value FROM meta WHERE name = ?').get(name) as
      { readonly value: string } | undefined
    return row === undefined ? null : Number(row.value)
  }

  #write(name: string, ms: number): void {
    this.#db
      .prepare('INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
      .run(name, String(ms))
  }
}
