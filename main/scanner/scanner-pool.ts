import type { Log } from '../agent/ports.ts'
import { ScannerWorker } from './scanner-worker.ts'
import type { SpawnScanner } from './spawn-scanner.ts'

export interface ScannerPoolOptions {
  readonly spawn: SpawnScanner
  /** 32 bytes. */
  readonly digestKey: Uint8Array
  /** Resident memory that a process may use, in bytes; asked for each process that is started. */
  readonly memoryBytes: () => number
  readonly log: Log
  /** A second process is kept ready at all times, beside the one that is warmed up. */
  readonly standby: boolean
  /** A process came up where none could be started before, or none can be. */
  readonly onStartable?: ((works: boolean) => void) | undefined
}

/** More would take the PC from the clerk. */
const atOnce = 2

/** Of the memory allowed: buffers and WebAssembly lie outside of the JavaScript heap and need the rest. */
const heapShare = 0.6

/**
 * A second process is there for what waits behind a large file: behind small ones its start, and code that never ran, cost
 * more than waiting for them does.
 */
const waitForOtherMs = 150

/**
 * A file that takes this long may cost its process: another one is started beside it, so that the next file does not wait
 * for a start. Ordinary files are done by then.
 */
const spareAfterMs = 1000

/**
 * After the start of the first process: it has rehearsed by then, and whoever has just logged in has the PC back. While
 * files are read it waits as long once more.
 */
const standbyAfterMs = 2000

/** A process that ends before it is ready is tried anew this often for one file. */
const startAttempts = 3

type Wish = (worker: ScannerWorker | null) => void

/**
 * The processes that read files: at most two, first come first served. A process that was lost is replaced at once, and
 * where one stands by, it takes the next file meanwhile: nobody waits for a start.
 */
export class ScannerPool {
  readonly #options: ScannerPoolOptions
  readonly #workers = new Set<ScannerWorker>()
  readonly #waiting: (() => void)[] = []
  /** Those who have their turn and would rather have a process that is there than a new one. */
  #wishing: Wish[] = []
  #busy = 0
  /** Two processes are kept, whatever becomes of one of them. */
  #keeping = false
  #standbyTimer: NodeJS.Timeout | undefined
  #closed = false
  #startable = true

  constructor(options: ScannerPoolOptions) {
    this.#options = options
  }

  get running(): boolean {
    return this.#workers.size > 0
  }

  /** Whether the process that was started last came up; true before any was. */
  get startable(): boolean {
    return this.#startable
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Starts a process ahead of the first file. Resolves when it is ready, also if it could not be started. */
  async warmUp(): Promise<void> {
    const idle = [...this.#workers].find((worker) => worker.idle)
    await (idle ?? this.#start()).ready()
    this.#keeping = this.#options.standby && !this.#closed
    if (this.#keeping) this.#standBySoon()
  }

  /** Runs `work` with a process of its own in its turn, or with null where none can be started. */
  async withWorker<Answer>(work: (worker: ScannerWorker | null) => Promise<Answer>): Promise<Answer> {
    if (this.#busy >= atOnce) {
      await new Promise<void>((next) => {
        this.#waiting.push(next)
      })
    }
    this.#busy++
    let spare: NodeJS.Timeout | undefined
    try {
      const worker = await this.#readyWorker()
      spare = setTimeout(() => {
        if (!this.#closed && this.#workers.size < atOnce) this.#start()
      }, spareAfterMs)
      return await work(worker)
    } finally {
      clearTimeout(spare)
      this.#turnOver()
    }
  }

  /** Whether it was started under another limit of memory. */
  isStale(worker: ScannerWorker): boolean {
    return worker.heapMegabytes !== this.#heapMegabytes
  }

  /** The limit of memory may be another one: what only stands by is replaced at once. */
  replaceStale(): void {
    for (const worker of [...this.#workers]) if (worker.idle && this.isStale(worker)) this.replace(worker)
  }

  /** Ends a process, and has another ready for the next file. */
  replace(worker: ScannerWorker): void {
    void worker.end()
    const ready = [...this.#workers].some(({ idle }) => idle)
    if (!this.#closed && (!ready || this.#keeping)) this.#start()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#keeping = false
    clearTimeout(this.#standbyTimer)
    await Promise.all([...this.#workers].map((worker) => worker.end()))
    for (const next of this.#waiting.splice(0)) next()
    for (const wish of [...this.#wishing]) wish(null)
  }

  get #heapMegabytes(): number {
    return Math.floor((this.#options.memoryBytes() * heapShare) / 1024 ** 2)
  }

  #standBySoon(): void {
    clearTimeout(this.#standbyTimer)
    this.#standbyTimer = setTimeout(() => {
      if (this.#workers.size >= atOnce) return
      if (this.#busy > 0) this.#standBySoon()
      else this.#start()
    }, standbyAfterMs).unref()
  }

  #turnOver(): void {
    this.#busy--
    const [wish] = this.#wishing
    const worker = wish === undefined ? null : this.#claimIdle()
    if (worker !== null) wish?.(worker)
    this.#waiting.shift()?.()
  }

  /** A process that is claimed for the caller and takes requests. */
  async #readyWorker(): Promise<ScannerWorker | null> {
    for (let attempt = 0; attempt < startAttempts && !this.#closed; attempt++) {
      const there = this.#claimIdle() ?? (await this.#claimFreed())
      // Closed while it waited: what is started now would be ended by nobody.
      if (there === null && this.closed) return null
      const worker = there ?? this.#start()
      worker.claim()
      if (await worker.ready()) return worker
      this.#options.log.error('a scanner process ended before it was ready')
    }
    return null
  }

  #claimIdle(): ScannerWorker | null {
    for (const worker of this.#workers) {
      if (!worker.idle) continue
      worker.claim()
      return worker
    }
    return null
  }

  /** The only process there is, once it has done its file; null where that takes so long that a second one is due. */
  #claimFreed(): Promise<ScannerWorker | null> | null {
    if (this.#workers.size !== 1) return null
    return new Promise((resolve) => {
      const wish: Wish = (worker) => {
        clearTimeout(timer)
        this.#wishing = this.#wishing.filter((each) => each !== wish)
        resolve(worker)
      }
      const timer = setTimeout(wish, waitForOtherMs, null)
      this.#wishing.push(wish)
    })
  }

  #start(): ScannerWorker {
    const { spawn, digestKey } = this.#options
    const worker = new ScannerWorker(spawn, { heapMegabytes: this.#heapMegabytes }, digestKey)
    this.#workers.add(worker)
    void worker.ready().then((works) => {
      if (this.#closed || works === this.#startable) return
      this.#startable = works
      this.#options.onStartable?.(works)
    })
    void worker.gone.then(async () => {
      this.#workers.delete(worker)
      // One that ended by itself while it stood by. What cannot even be started is not tried for ever.
      if (this.#keeping && (await worker.ready())) this.#standBySoon()
    })
    return worker
  }
}
