/** Tells each station's part as it happens; remembers whether one did not do it. */
export class Stations {
  readonly #startedMs = performance.now()
  #failed = 0

  get failed(): number {
    return this.#failed
  }

  say(station: string, text: string): void {
    this.#print('  ', station, text)
  }

  /** Waits until `look` gives something; a station that does not in time has failed, and the demo goes on to the next. */
  async expect<T>(station: string, look: () => Promise<T | null>, tell: (found: T) => string): Promise<T | null> {
    const until = performance.now() + 30_000
    for (;;) {
      const found = await look().catch(() => null)
      if (found !== null) {
        this.#print('✓ ', station, tell(found))
        return found
      }
      if (performance.now() > until) {
        this.#failed++
        this.#print('✗ ', station, 'did not do its part within 30 s')
        return null
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  #print(mark: string, station: string, text: string): void {
    const seconds = ((performance.now() - this.#startedMs) / 1000).toFixed(1).padStart(5)
    process.stdout.write(`${seconds} s  ${mark}${station.padEnd(12)} ${text}\n`)
  }
}
