import { lstat } from 'node:fs/promises'
import { setTimeout as timeout } from 'node:timers/promises'
import { errorCode } from '../../shared/domain/error-code.ts'
import type { SettledFile, SightedFile } from '../../shared/domain/settled-file.ts'
import { FileQueue } from './file-queue.ts'
import { handleFile, type Handled } from './handle-file.ts'
import type { WayOfAFile } from './way-of-a-file.ts'
import { handleUnsettled } from './handle-unsettled.ts'
import type { Log } from './ports.ts'

export interface FileWorkerOptions {
  readonly way: WayOfAFile
  readonly log: Log
  readonly onHandled: (file: SightedFile, handled: Handled) => void
  /** Storage failed, or works again. */
  readonly onStorage: (works: boolean) => void
  /** Rejects when the signal is given. For tests; else time passes. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** A changing file is looked at again after this, then twice as long each time; what it then holds is judged as it is. */
const againMs = 500
/** About a minute: whoever writes for longer makes new sightings. A link that never equals its target ends here, too. */
const mostAgains = 7
/** What could not be stored is tried again after this, then twice as long each time, up to the longest. */
const storageRetryMs = 5000
const longestRetryMs = 60_000

interface Tries {
  readonly agains: number
  readonly failures: number
}

/** Works off sighted files, and keeps at it: what could not be stored is tried again, nothing is dropped. */
export class FileWorker {
  readonly #options: FileWorkerOptions
  readonly #queue: FileQueue
  readonly #stopping = new AbortController()
  readonly #later = new Set<Promise<void>>()
  readonly #tries = new Map<string, Tries>()
  #beside = 0

  constructor(options: FileWorkerOptions) {
    this.#options = options
    this.#queue = new FileQueue((file) => this.#work(file))
  }

  get waiting(): number {
    return this.#queue.length + this.#beside
  }

  /** What a clerk does with one file, beside the queue; it counts as under way. */
  async beside<Result>(act: (way: WayOfAFile) => Promise<Result>): Promise<Result> {
    this.#beside++
    try {
      return await act(this.#options.way)
    } finally {
      this.#beside--
    }
  }

  add(file: SightedFile): void {
    this.#queue.add(file)
  }

  /** Resolves once nothing waits or runs. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#queue.stop()
    await Promise.all(this.#later)
  }

  async #work(file: SightedFile): Promise<void> {
    const { way, log, onHandled, onStorage } = this.#options
    const { agains, failures } = this.#tries.get(file.path) ?? { agains: 0, failures: 0 }
    try {
      const handled =
        file.kind === 'settled' ? await handleFile(file, way, agains >= mostAgains) : handleUnsettled(file, way)
      onStorage(true)
      onHandled(file, handled)
      if (handled.kind === 'again') {
        this.#tries.set(file.path, { agains: agains + 1, failures: 0 })
        this.#addLater(file, againMs * 2 ** agains)
      } else {
        this.#tries.delete(file.path)
      }
    } catch (error) {
      // The file system of one folder is not the records: a drive that went away is told as a folder that is missing.
      const isOfRecords = hasFault(error)
      const what = isOfRecords ? 'recorded' : 'given back or dealt with'
      log.error(`a file could not be ${what} and will be tried again`, { why: errorCode(error) })
      if (isOfRecords) onStorage(false)
      this.#tries.set(file.path, { agains, failures: failures + 1 })
      this.#addLater(file, Math.min(storageRetryMs * 2 ** failures, longestRetryMs))
    }
  }

  #addLater(file: SightedFile, delayMs: number): void {
    const { wait = passTime } = this.#options
    const adding = wait(delayMs, this.#stopping.signal)
      .then(async () => {
        this.add(file.kind === 'settled' ? await refresh(file) : file)
      })
      .catch(() => undefined)
      .finally(() => this.#later.delete(adding))
    this.#later.add(adding)
  }
}

function passTime(ms: number, signal: AbortSignal): Promise<unknown> {
  return timeout(ms, undefined, { signal })
}

/** The same file as it stands now; one that is gone keeps its old state, and is found vanished by the scanner. */
async function refresh(file: SettledFile): Promise<SettledFile> {
  try {
    const stats = await lstat(file.path)
    return { ...file, bytes: stats.size, modifiedMs: stats.mtimeMs }
  } catch {
    return file
  }
}

/** What a storage throws names its fault. */
function hasFault(error: unknown): boolean {
  return error instanceof Error && 'fault' in error
}
