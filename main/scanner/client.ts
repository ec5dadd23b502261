import { basename } from 'node:path'
import type { Finding } from '../../shared/domain/finding.ts'
import { ownWords, type Masked } from '../../shared/domain/masked.ts'
import type { Limits } from '../../shared/policy/limits.ts'
import type { CopyManner, SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import type { Log, ScanAnswer, ScanOptions, Scanner } from '../agent/ports.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import { normaliseHospital } from './detect/values/hospital.ts'
import { createKeyedDigest } from './keyed-digest.ts'
import { lostCopy } from './lost-copy.ts'
import { lostFinding } from './lost-finding.ts'
import type { ScanRequest } from './protocol.ts'
import { ScannerWorker, type RunLost } from './scanner-worker.ts'
import type { SpawnScanner } from './spawn-scanner.ts'

export interface ScannerClientOptions {
  readonly spawn: SpawnScanner
  /** 32 bytes. */
  readonly digestKey: Uint8Array
  readonly limits: Limits
  readonly log: Log
}

export interface ScannerClient extends Scanner {
  /** A hospital's name as findings have it, 32 hex digits: for names that an administrator wrote. */
  hospitalDigest(name: string): string
  /** Holds for the files asked for from now on. */
  useLimits(limits: Limits): void
  /**
   * Writes a copy of `path` to `target` in which nobody can be told, proven clean by a scan of what was written. Never
   * overwrites and never rejects; a refusal leaves nothing behind.
   */
  makeSafeCopy(path: string, target: string, options: SafeCopyOptions): Promise<SafeCopyResult>
  /** Starts a process ahead of the first file. Resolves when it is ready, also if it could not be started. */
  warmUp(): Promise<void>
}

export interface SafeCopyOptions {
  /** As people know the file, where `path` bears another name. */
  readonly fileName?: string
  readonly manner: CopyManner
  /** 32 bytes; the same key gives the same customer numbers. */
  readonly customerKey: Uint8Array
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** A copy is read, written, and read again up to three times. */
const copyPatience = 5

/** More would take the PC from the clerk. */
const atOnce = 2

/** Of the memory allowed: buffers and WebAssembly lie outside of the JavaScript heap and need the rest. */
const heapShare = 0.6

/**
 * A process that holds more than this share of the memory allowed is replaced before the next file: what one file left
 * behind, WebAssembly memory above all, is not taken from the next one's allowance.
 */
const freshMemoryShare = 0.4

/** A process that ends before it is ready is tried anew this often for one file. */
const startAttempts = 3

const nothingKnown = { kind: 'lost', opened: null, progressed: null } as const

/**
 * The scanner as the agent knows it: hands files to processes that can be ended, at most two at once, first come first
 * served. A process that was lost is replaced at once, so that the next file does not wait for a start.
 */
export function createScannerClient(options: ScannerClientOptions): ScannerClient {
  return new PooledScanner(options)
}

class PooledScanner implements ScannerClient {
  readonly #options: ScannerClientOptions
  readonly #digest: ReturnType<typeof createKeyedDigest>
  #limits: Limits
  readonly #workers = new Set<ScannerWorker>()
  readonly #waiting: (() => void)[] = []
  #busy = 0
  #lastId = 0
  #closed = false

  constructor(options: ScannerClientOptions) {
    this.#options = options
    this.#digest = createKeyedDigest(options.digestKey)
    this.#limits = options.limits
  }

  hospitalDigest(name: string): string {
    return Buffer.from(this.#digest('hospital', normaliseHospital(name))).toString('hex')
  }

  useLimits(limits: Limits): void {
    this.#limits = limits
  }

  async warmUp(): Promise<void> {
    await this.#worker().ready()
  }

  async scan(path: string, options: ScanOptions): Promise<ScanAnswer> {
    await this.#turn()
    try {
      return await this.#scanNow(path, options)
    } finally {
      this.#busy--
      this.#waiting.shift()?.()
    }
  }

  async makeSafeCopy(path: string, target: string, options: SafeCopyOptions): Promise<SafeCopyResult> {
    await this.#turn()
    try {
      const worker = await this.#readyWorker()
      if (worker === null) return { kind: 'refused', why: 'failed' }
      const limits = { ...this.#limits, wallMs: this.#limits.wallMs * copyPatience }
      const result = await worker.copy({
        kind: 'copy',
        id: ++this.#lastId,
        path,
        fileName: basename(path),
        target,
        ...options,
        limits,
      })
      if (result.kind === 'copied') {
        if (result.residentBytes > this.#limits.memoryBytes * freshMemoryShare) this.#replace(worker)
        return result.result
      }
      this.#options.log.warn('a scanner process was lost over a copy', { why: ownWords(result.why) })
      this.#replace(worker)
      // A process that is still there could write once more after the clearing away.
      await worker.gone
      return await lostCopy(target, result)
    } finally {
      this.#busy--
      this.#waiting.shift()?.()
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#workers].map((worker) => worker.end()))
    for (const next of this.#waiting.splice(0)) next()
  }

  async #turn(): Promise<void> {
    if (this.#busy >= atOnce) {
      await new Promise<void>((next) => {
        this.#waiting.push(next)
      })
    }
    this.#busy++
  }

  async #scanNow(path: string, options: ScanOptions): Promise<ScanAnswer> {
    const worker = await this.#readyWorker()
    const startedMs = performance.now()
    const answer = (finding: Finding, maskedName: Masked): ScanAnswer => ({
      finding,
      maskedName,
      elapsedMs: performance.now() - startedMs,
    })
    const lost = async (result: RunLost): Promise<ScanAnswer> =>
      answer(await lostFinding(path, result), maskFileName(basename(path)))
    if (worker === null) return lost({ ...nothingKnown, why: this.#closed ? 'timed-out' : 'crashed' })
    if (options.signal?.aborted === true) {
      worker.release()
      return lost({ ...nothingKnown, why: 'timed-out' })
    }
    const result = await worker.run(
      this.#request(path, options),
      ({ people, level }) => options.early?.reached(people, level),
      options.signal,
    )
    if (result.kind === 'answered') {
      if (result.residentBytes > this.#limits.memoryBytes * freshMemoryShare) this.#replace(worker)
      return answer(result.finding, result.maskedName)
    }
    this.#options.log.warn('a scanner process was lost', { why: ownWords(result.why) })
    this.#replace(worker)
    return lost(result)
  }

  #request(path: string, options: ScanOptions): ScanRequest {
    return {
      kind: 'scan',
      id: ++this.#lastId,
      path,
      today: options.today,
      limits: this.#limits,
      passwords: options.passwords,
      earlyPeople: options.early?.people ?? null,
    }
  }

  /** An idle process that is claimed for the caller, or null where none can be started. */
  async #readyWorker(): Promise<ScannerWorker | null> {
    for (let attempt = 0; attempt < startAttempts && !this.#closed; attempt++) {
      const worker = this.#worker()
      worker.claim()
      if (await worker.ready()) return worker
      this.#options.log.error('a scanner process ended before it was ready')
    }
    return null
  }

  #worker(): ScannerWorker {
    for (const worker of this.#workers) if (worker.idle) return worker
    const heapMegabytes = Math.floor((this.#limits.memoryBytes * heapShare) / 1024 ** 2)
    const worker = new ScannerWorker(this.#options.spawn, { heapMegabytes }, this.#options.digestKey)
    this.#workers.add(worker)
    void worker.gone.then(() => this.#workers.delete(worker))
    return worker
  }

  #replace(worker: ScannerWorker): void {
    void worker.end()
    if (!this.#closed) this.#worker()
  }
}
