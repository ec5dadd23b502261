import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { proveStorage } from '../record/prove-storage.ts'

const proveEveryMs = 5000

/** Whether the records can be written. Where they could not, it is tried from time to time: it may be long until a file comes. */
export class StorageState {
  readonly #db: DatabaseSyncInstance
  readonly #onChange: () => void
  #proving: NodeJS.Timeout | null = null
  #closed = false

  constructor(db: DatabaseSyncInstance, onChange: () => void) {
    this.#db = db
    this.#onChange = onChange
  }

  get works(): boolean {
    return this.#proving === null
  }

  /** What came of storing something. */
  note(works: boolean): void {
    if (works === this.works || this.#closed) return
    if (this.#proving !== null) clearInterval(this.#proving)
    this.#proving = works
      ? null
      : setInterval(() => {
          this.#prove()
        }, proveEveryMs).unref()
    this.#onChange()
  }

  /** To be called before the records are closed. */
  close(): void {
    this.#closed = true
    if (this.#proving !== null) clearInterval(this.#proving)
  }

  #prove(): void {
    try {
      proveStorage(this.#db)
    } catch {
      // Not yet.
      return
    }
    this.note(true)
  }
}
