import { closeSync, fdatasync, openSync } from 'node:fs'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { inLightTransaction, inTransaction } from './in-transaction.ts'
import { StorageFailed } from './storage-failed.ts'

type Tell = (error: Error | null) => void

/**
 * Durable transactions that do not hold up the thread: each is written into the write-ahead log at once, and that log is brought
 * onto the disk beside the thread. Who commits while the disk is at work waits for its next round, together with all others who do.
 */
export class SharedCommits {
  readonly #db: DatabaseSyncInstance
  readonly #logPath: string
  #log: number | null = null
  #waiting: Tell[] = []
  #working = false
  #closed = false

  /** `db` is open on `path`, in WAL mode, and stays so until `close`: the log is the same file all that time. */
  constructor(db: DatabaseSyncInstance, path: string) {
    this.#db = db
    this.#logPath = `${path}-wal`
    this.#openLog()
  }

  /**
   * On disk once it resolves, with what `work` answered.
   * @throws StorageFailed
   */
  async commit<Result>(work: () => Result): Promise<Result> {
    const log = this.#log ?? this.#openLog()
    // Some guard of the PC has the log for itself: SQLite waits for the disk on its own.
    if (log === null) return inTransaction(this.#db, work)
    const result = inLightTransaction(this.#db, work)
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push((error) => {
        if (error === null) resolve()
        else reject(new StorageFailed('unreachable', error))
      })
      if (!this.#working) this.#sync(log)
    })
    return result
  }

  /** Those who wait are answered all the same. */
  close(): void {
    this.#closed = true
    if (!this.#working) this.#closeLog()
  }

  #sync(log: number): void {
    const round = this.#waiting.splice(0)
    this.#working = true
    fdatasync(log, (error) => {
      this.#working = false
      if (this.#waiting.length > 0) this.#sync(log)
      else if (this.#closed) this.#closeLog()
      for (const tell of round) tell(error)
    })
  }

  #openLog(): number | null {
    if (this.#closed) return null
    try {
      // Windows flushes only what may be written through the handle.
      this.#log = openSync(this.#logPath, 'r+')
    } catch {
      this.#log = null
    }
    return this.#log
  }

  #closeLog(): void {
    if (this.#log !== null) closeSync(this.#log)
    this.#log = null
  }
}
