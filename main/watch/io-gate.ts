/** Lets only so many run at once, the urgent before the rest: a flood of files must not starve the thread pool. */
export class IoGate {
  readonly #most: number
  readonly #urgent: (() => void)[] = []
  readonly #patient: (() => void)[] = []
  #running = 0

  constructor(most: number) {
    this.#most = most
  }

  async run<T>(work: () => Promise<T>, urgent: boolean): Promise<T> {
    if (this.#running >= this.#most) {
      await new Promise<void>((go) => (urgent ? this.#urgent : this.#patient).push(go))
    } else {
      this.#running++
    }
    try {
      return await work()
    } finally {
      // The place is handed over, not given up: nobody can slip in between.
      const next = this.#urgent.shift() ?? this.#patient.shift()
      if (next === undefined) this.#running--
      else next()
    }
  }
}
