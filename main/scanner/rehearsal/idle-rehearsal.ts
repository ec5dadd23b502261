import type { Rehearsal } from './rehearsal.ts'

/** A process that has just started is asked at once, or not for a while. */
const afterStartMs = 250
/** Of files that come one after the other the next one is not to meet a made-up one. */
const afterAnswerMs = 1000

/**
 * Rehearses while nothing is asked of the scanner process, and goes on where it was interrupted: on most PCs there is a
 * file to be read as soon as the agent starts, and the burst comes later.
 */
export class IdleRehearsal {
  readonly #load: () => Promise<Pick<Rehearsal, 'goOn'>>
  #rehearsal: Pick<Rehearsal, 'goOn'> | null = null
  #over = false
  #asked = 0
  #answered = 0
  #timer: NodeJS.Timeout | undefined

  constructor(load: () => Promise<Pick<Rehearsal, 'goOn'>> = loadRehearsal) {
    this.#load = load
  }

  /** The process is ready. */
  ready(): void {
    this.#goOnAfter(afterStartMs)
  }

  /** Something is asked of the process: whatever it is, it comes first. Resolves or rejects as `work` does. */
  async yieldTo(work: Promise<void>): Promise<void> {
    this.#asked++
    clearTimeout(this.#timer)
    try {
      await work
    } finally {
      this.#answered++
      if (this.#asked === this.#answered) this.#goOnAfter(afterAnswerMs)
    }
  }

  #goOnAfter(ms: number): void {
    if (this.#over) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      void this.#goOn()
    }, ms).unref()
  }

  async #goOn(): Promise<void> {
    const asked = this.#asked
    const isAsked = (): boolean => this.#asked !== asked
    try {
      this.#rehearsal ??= await this.#load()
      await this.#rehearsal.goOn(isAsked)
      this.#over = !isAsked()
    } catch {
      // A rehearsal that fails is one that did not happen: the real file tells what is wrong.
      this.#over = true
    }
    if (this.#over) this.#rehearsal = null
  }
}

/** Loaded only now, with all it needs: a process that takes over from a lost one has to be there soon. */
async function loadRehearsal(): Promise<Rehearsal> {
  const { Rehearsal } = await import('./rehearsal.ts')
  return new Rehearsal()
}
