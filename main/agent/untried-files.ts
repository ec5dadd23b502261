import type { SettledFile } from '../../shared/domain/settled-file.ts'

export interface UntriedFilesOptions {
  /** Puts a file back among those that wait to be judged. */
  readonly judge: (file: SettledFile) => void
  /** Resolves once a process is ready, or could not be started; answers whether one can be. */
  readonly tryToStart: () => Promise<boolean>
}

/** A start that failed is tried anew as often as this while files wait for it. */
const tryAgainMs = 60_000

/** Of files beyond these the next start of the agent takes care: none of them is marked as dealt with. */
const most = 10_000

/**
 * Files that came while no process for reading could be started. Each was recorded as unread; once one can be started they
 * are judged as if they came now.
 */
export class UntriedFiles {
  readonly #options: UntriedFilesOptions
  readonly #files = new Map<string, SettledFile>()
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(options: UntriedFilesOptions) {
    this.#options = options
  }

  /** Files that wait for a process. */
  get waiting(): number {
    return this.#files.size
  }

  add(file: SettledFile): void {
    if (this.#stopped || (this.#files.size >= most && !this.#files.has(file.path))) return
    this.#files.set(file.path, file)
    this.#timer ??= setTimeout(() => void this.#tryAgain(), tryAgainMs).unref()
  }

  /** A process came up: all of them are read now. */
  judgeAll(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const files = [...this.#files.values()]
    this.#files.clear()
    for (const file of files) this.#options.judge(file)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  async #tryAgain(): Promise<void> {
    const works = await this.#options.tryToStart()
    if (this.#stopped) return
    if (works) this.judgeAll()
    else this.#timer = setTimeout(() => void this.#tryAgain(), tryAgainMs).unref()
  }
}
