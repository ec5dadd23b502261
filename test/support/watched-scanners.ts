import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import type { ScannerProcess, SpawnScanner } from '../../main/scanner/spawn-scanner.ts'

const everyMs = 10

/** Real scanner processes, and what they took of the PC while they ran. */
export class WatchedScanners {
  /** The most memory that one of them was seen with, in bytes. */
  mostBytes = 0
  /** How many were ended, or ended by themselves, before `end`. */
  lost = 0
  readonly #running = new Set<ScannerProcess>()
  readonly #timer: NodeJS.Timeout
  #ended = false

  constructor() {
    this.#timer = setInterval(() => {
      for (const process of this.#running) this.mostBytes = Math.max(this.mostBytes, process.residentBytes() ?? 0)
    }, everyMs)
  }

  readonly spawn: SpawnScanner = (options) => {
    const process = spawnScannerChild(options)
    this.#running.add(process)
    process.onExit(() => {
      this.#running.delete(process)
      if (!this.#ended) this.lost++
    })
    return process
  }

  /** To be called before the scanners are closed. */
  end(): void {
    this.#ended = true
    clearInterval(this.#timer)
  }
}
