import { channelKind } from '../../shared/domain/channel.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'

/** Twice as many as there are scanner processes: while two files are read, two others are encrypted and recorded. */
const atOnce = 4

/**
 * Files on their way, the urgent first: what just appeared in a transfer channel races an upload, what was there at start
 * can wait for all others. A path that waits already is not queued twice; its newest sighting counts.
 */
export class FileQueue {
  readonly #handle: (file: SightedFile) => Promise<void>
  readonly #waiting: readonly Map<string, SightedFile>[] = [new Map(), new Map(), new Map()]
  readonly #running = new Map<string, Promise<void>>()
  #idle: (() => void)[] = []
  #stopped = false

  /** `handle` must not reject. */
  constructor(handle: (file: SightedFile) => Promise<void>) {
    this.#handle = handle
  }

  /** Files waiting or under way. */
  get length(): number {
    return this.#running.size + this.#waiting.reduce((sum, files) => sum + files.size, 0)
  }

  add(file: SightedFile): void {
    if (this.#stopped) return
    // A file that came while we watched stays one that came, though a pass over its folder finds it lying there as well.
    const came = this.#waiting.some((files) => files.get(file.path)?.atStart === false)
    for (const files of this.#waiting) files.delete(file.path)
    const kept = came ? { ...file, atStart: false } : file
    this.#waiting[urgency(kept)]?.set(kept.path, kept)
    this.#next()
  }

  /** Resolves once nothing waits or runs. */
  async settled(): Promise<void> {
    if (this.length === 0) return
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve)
    })
  }

  /** Takes no more files; resolves when those under way are done. Those waiting are forgotten: the next start finds them. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const files of this.#waiting) files.clear()
    await Promise.all(this.#running.values())
  }

  #next(): void {
    while (this.#running.size < atOnce) {
      const file = this.#takeNext()
      if (file === null) break
      const done = this.#handle(file).finally(() => {
        this.#running.delete(file.path)
        this.#next()
      })
      this.#running.set(file.path, done)
    }
    if (this.length > 0) return
    for (const resolve of this.#idle.splice(0)) resolve()
  }

  /** The same path is never handled twice at once: it waits for its own earlier sighting. */
  #takeNext(): SightedFile | null {
    for (const files of this.#waiting) {
      for (const [path, file] of files) {
        if (this.#running.has(path)) continue
        files.delete(path)
        return file
      }
    }
    return null
  }
}

function urgency(file: SightedFile): number {
  if (file.atStart) return 2
  return channelKind(file.channel) === 'transfer' ? 0 : 1
}
