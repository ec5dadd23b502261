import type { CopyCourse } from '../../shared/domain/safe-copy.ts'
import type {
  CopyAnswered,
  CopyProgressed,
  CopyRequest,
  ScanAnswered,
  ScanOpened,
  ScanProgressed,
  ScanReached,
  ScanRequest,
} from './protocol.ts'
import type { ScannerProcess, SpawnOptions, SpawnScanner } from './spawn-scanner.ts'

/** What was known of a file when its process was lost. */
export interface RunLost {
  readonly kind: 'lost'
  readonly why: 'timed-out' | 'out-of-memory' | 'crashed'
  readonly opened: ScanOpened | null
  readonly progressed: ScanProgressed | null
}

/** Memory can grow by some 25 MB between two looks. */
const memoryEveryMs = 25

/** A process is ended a little below what it may have, so that it is gone before it has more. */
const memoryShare = 0.95

/** At logon, with a virus guard that reads everything and a slow disk, a start takes many seconds; what takes longer never ends. */
const startMs = 60_000

/** A process that hangs within the system (a drive that went away) dies when the system lets it: nobody waits for that. */
const goneMs = 5000

interface Run {
  readonly request: ScanRequest | CopyRequest
  readonly told: (message: ScanReached | CopyProgressed) => void
  readonly settle: (result: ScanAnswered | CopyAnswered | RunLost) => void
  readonly timers: readonly NodeJS.Timeout[]
  opened: ScanOpened | null
  progressed: ScanProgressed | null
}

/** One scanner process from its start to its end, with at most one file at a time. */
export class ScannerWorker {
  readonly heapMegabytes: number
  readonly #process: ScannerProcess
  readonly #ready: Promise<boolean>
  readonly #gone: Promise<void>
  #run: Run | null = null
  #killedFor: RunLost['why'] | null = null
  #alive = true
  #claimed = false
  #givenUp: () => void = () => undefined

  constructor(spawn: SpawnScanner, options: SpawnOptions, digestKey: Uint8Array) {
    this.heapMegabytes = options.heapMegabytes
    this.#process = start(spawn, options)
    const end = new Promise<RunLost['why']>((resolve) => {
      this.#givenUp = () => {
        resolve('timed-out')
      }
      this.#process.onExit((code, signal) => {
        this.#alive = false
        resolve(exitCause(code, signal))
      })
    })
    this.#gone = end.then((cause) => {
      this.#settle(this.#lost(this.#killedFor ?? cause))
    })
    let started: (ready: boolean) => void = () => undefined
    this.#ready = Promise.race([
      new Promise<boolean>((resolve) => {
        started = resolve
      }),
      this.#gone.then(() => false),
    ])
    const late = setTimeout(() => {
      started(false)
      this.#kill('timed-out')
    }, startMs)
    void this.#ready.then(() => {
      clearTimeout(late)
    })
    this.#process.onMessage((message) => {
      switch (message.kind) {
        case 'ready':
          started(true)
          return
        case 'opened':
          if (this.#run?.request.id === message.id) this.#run.opened = message
          return
        case 'progressed':
          if (this.#run?.request.id === message.id) this.#run.progressed = message
          return
        case 'reached':
        case 'copying':
          if (this.#run?.request.id === message.id) this.#run.told(message)
          return
        case 'answered':
        case 'copied':
          if (this.#run?.request.id === message.id) this.#settle(message)
      }
    })
    this.#process.send({ kind: 'setup', digestKey })
  }

  get alive(): boolean {
    return this.#alive && this.#killedFor === null
  }

  /** May be claimed for a file, also while it starts. */
  get idle(): boolean {
    return this.alive && !this.#claimed
  }

  /** It has ended, or was told to and does not. */
  get gone(): Promise<void> {
    return this.#gone
  }

  /** Keeps it for one file, until that is answered or `release` is called. */
  claim(): void {
    this.#claimed = true
  }

  release(): void {
    this.#claimed = false
  }

  /** True once it takes requests, false if it ended before or takes too long. */
  ready(): Promise<boolean> {
    return this.#ready
  }

  /** Never rejects. Only for a claimed worker that is ready. */
  async run(
    request: ScanRequest,
    reached: (message: ScanReached) => void,
    signal?: AbortSignal,
  ): Promise<ScanAnswered | RunLost> {
    const told = (message: ScanReached | CopyProgressed): void => {
      if (message.kind === 'reached') reached(message)
    }
    const result = await this.#ask(request, told, signal)
    if (result.kind === 'copied') throw new Error('a scan was answered as a copy')
    return result
  }

  /** Never rejects. Only for a claimed worker that is ready. */
  async copy(request: CopyRequest, { onStep, signal }: CopyCourse): Promise<CopyAnswered | RunLost> {
    const told = (message: ScanReached | CopyProgressed): void => {
      if (message.kind === 'copying') onStep?.(message.step)
    }
    const result = await this.#ask(request, told, signal)
    if (result.kind === 'answered') throw new Error('a copy was answered as a scan')
    return result
  }

  #ask(
    request: ScanRequest | CopyRequest,
    told: (message: ScanReached | CopyProgressed) => void,
    signal?: AbortSignal,
  ): Promise<ScanAnswered | CopyAnswered | RunLost> {
    return new Promise((settle) => {
      const abort = (): void => {
        this.#kill('timed-out')
      }
      const deadline = setTimeout(abort, request.limits.wallMs)
      const memory = setInterval(() => {
        if ((this.#process.residentBytes() ?? 0) > request.limits.memoryBytes * memoryShare) this.#kill('out-of-memory')
      }, memoryEveryMs)
      signal?.addEventListener('abort', abort, { once: true })
      this.#run = {
        request,
        told,
        settle: (result) => {
          signal?.removeEventListener('abort', abort)
          settle(result)
        },
        timers: [deadline, memory],
        opened: null,
        progressed: null,
      }
      this.#process.send(request)
      if (!this.#alive) this.#settle(this.#lost('crashed'))
    })
  }

  /** Ends the process; a file under way is lost to `timed-out`. Resolves when it is gone. */
  end(): Promise<void> {
    this.#kill('timed-out')
    return this.#gone
  }

  #kill(why: RunLost['why']): void {
    if (!this.alive) return
    this.#killedFor = why
    this.#process.kill()
    const waiting = setTimeout(this.#givenUp, goneMs)
    void this.#gone.then(() => {
      clearTimeout(waiting)
    })
    // The answer does not wait for the operating system to take the process away.
    this.#settle(this.#lost(why))
  }

  #lost(why: RunLost['why']): RunLost {
    return { kind: 'lost', why, opened: this.#run?.opened ?? null, progressed: this.#run?.progressed ?? null }
  }

  #settle(result: ScanAnswered | CopyAnswered | RunLost): void {
    const run = this.#run
    if (run === null) return
    this.#run = null
    this.release()
    for (const timer of run.timers) clearTimeout(timer)
    run.settle(result)
  }
}

/** Where the system has no memory left it refuses by throwing: told like a process that ended at once. */
function start(spawn: SpawnScanner, options: SpawnOptions): ScannerProcess {
  try {
    return spawn(options)
  } catch {
    return neverStarted
  }
}

const neverStarted: ScannerProcess = {
  send: () => undefined,
  onMessage: () => undefined,
  onExit: (listener) => {
    queueMicrotask(() => {
      listener(null, null)
    })
  },
  residentBytes: () => null,
  kill: () => undefined,
}

/** V8 aborts when its heap is full: SIGABRT or 134 in Node, 5 and 6 in Electron; Linux' own memory killer sends SIGKILL. */
function exitCause(code: number | null, signal: string | null): RunLost['why'] {
  if (signal === 'SIGABRT' || signal === 'SIGKILL') return 'out-of-memory'
  return code === 134 || code === 5 || code === 6 ? 'out-of-memory' : 'crashed'
}
