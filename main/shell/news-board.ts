import type { News } from '../../shared/ipc/news.ts'

/** A burst of files makes one message to the windows, not hundreds: within this time the same news is told once. */
const gatherMs = 150

/** Gathers what changed and tells it soon. */
export class NewsBoard {
  readonly #tell: (news: News) => void
  readonly #pinned = new Set<News>()
  #timer: NodeJS.Timeout | null = null

  constructor(tell: (news: News) => void) {
    this.#tell = tell
  }

  pin(news: News): void {
    this.#pinned.add(news)
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      const told = [...this.#pinned]
      this.#pinned.clear()
      for (const each of told) this.#tell(each)
    }, gatherMs)
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
