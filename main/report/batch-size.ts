import { batchBytes } from './pack-batch.ts'

/** Bounds how long packing holds the main process, too; how many fit into one request is decided by their bytes. */
const eventsAtOnce = 100

/** Requests that may be spent on telling the events of one refused batch apart: some eight of a hundred. */
const siftingRequests = 64

/** A batch that was refused, while its events are tried in smaller ones. */
interface Sifting {
  /** Events of it, from the first that waits on, of which nothing is settled yet. */
  readonly left: number
  /** So many of these, from the first on, were refused together; 0 where the rest was never tried without the others. */
  readonly suspects: number
  readonly requestsLeft: number
}

/**
 * How much goes into the next request. An endpoint that refuses a batch for one event of it is sent halves until that
 * one stands alone; what waits is always sent from the first on, so that order stays. Nothing of it is stored: after a
 * restart it begins anew.
 */
export class BatchSize {
  #bytes = batchBytes
  #sifting: Sifting | null = null
  /** Whether anything was taken since a search for the refused ones was in vain: another would be, too. */
  #hopeful = true

  get bytes(): number {
    return this.#bytes
  }

  get events(): number {
    if (this.#sifting === null) return eventsAtOnce
    const { left, suspects } = this.#sifting
    return suspects === 0 ? left : Math.ceil(suspects / 2)
  }

  /** Another endpoint, or the same one mended: nothing is known of it. */
  forget(): void {
    this.#bytes = batchBytes
    this.#sifting = null
    this.#hopeful = true
  }

  /** So many were settled, taken or doubtful. */
  settled(events: number): void {
    this.#hopeful = true
    if (this.#sifting === null) return
    const { suspects } = this.#sifting
    this.#goOn(events, Math.max(suspects - events, 0))
  }

  /** So many were too many bytes at once. */
  tooLarge(bytes: number): void {
    this.#bytes = Math.floor(bytes / 2)
  }

  /** So many were refused together; answers whether they are to be set aside, and are else sent again, in halves. */
  refused(events: number): boolean {
    if (events > 1 && this.#sifting === null && this.#hopeful) {
      this.#hopeful = false
      this.#sifting = { left: events, suspects: events, requestsLeft: siftingRequests }
      return false
    }
    if (this.#sifting === null) return true
    if (events > 1 && this.#sifting.requestsLeft > 0) {
      this.#sifting = { ...this.#sifting, suspects: events, requestsLeft: this.#sifting.requestsLeft - 1 }
      return false
    }
    this.#goOn(events, 0)
    return true
  }

  #goOn(events: number, suspects: number): void {
    if (this.#sifting === null) return
    const { left, requestsLeft } = this.#sifting
    this.#sifting =
      left <= events ? null : { left: left - events, suspects, requestsLeft: Math.max(requestsLeft - 1, 0) }
  }
}
