import { basename } from 'node:path'
import type { Finding } from '../../shared/domain/finding.ts'
import { ownWords, type Masked } from '../../shared/domain/masked.ts'
import type { Limits } from '../../shared/policy/limits.ts'
import type { CopyCourse, CopyManner, SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import type { Log, ScanAnswer, ScanOptions, Scanner } from '../agent/ports.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import { normaliseHospital } from './detect/values/hospital.ts'
import { createKeyedDigest } from './keyed-digest.ts'
import { keepsStandby, type PcRoom } from './keeps-standby.ts'
import { lostCopy } from './lost-copy.ts'
import { lostFinding } from './lost-finding.ts'
import { nameCopy } from './name-copy.ts'
import type { CopyAnswered, ScanAnswered, ScanRequest } from './protocol.ts'
import { ScannerPool } from './scanner-pool.ts'
import type { RunLost, ScannerWorker } from './scanner-worker.ts'
import type { SpawnScanner } from './spawn-scanner.ts'

export interface ScannerClientOptions {
  readonly spawn: SpawnScanner
  /** 32 bytes. */
  readonly digestKey: Uint8Array
  readonly limits: Limits
  readonly log: Log
  /** Where this can spare it, a second process is kept ready once the first was warmed up; else there is one only while files need it. */
  readonly pc?: PcRoom
  /** A process came up where none could be started before, or none can be. */
  readonly onStartable?: (works: boolean) => void
}

export interface ScannerClient extends Scanner {
  /** A hospital's name as findings have it, 32 hex digits: for names that an administrator wrote. */
  hospitalDigest(name: string): string
  /** Holds for the files asked for from now on. */
  useLimits(limits: Limits): void
  /**
   * Writes a copy of `path` to `target` in which nobody can be told, proven clean by a scan of what was written. Never
   * overwrites and never rejects; a refusal leaves nothing behind, nor does a copy that is given up.
   */
  makeSafeCopy(path: string, target: string, options: SafeCopyOptions): Promise<SafeCopyResult>
  /** A process is there, or on its way up. */
  readonly running: boolean
  /** Whether the process that was started last came up; true before any was. */
  readonly startable: boolean
  /** Starts a process ahead of the first file. Resolves when it is ready, also if it could not be started. */
  warmUp(): Promise<void>
}

export interface SafeCopyOptions extends CopyCourse {
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

/**
 * A process that holds more than this share of the memory allowed is replaced before the next file: what one file left
 * behind, WebAssembly memory above all, is not taken from the next one's allowance.
 */
const freshMemoryShare = 0.4

const nothingKnown = { kind: 'lost', opened: null, progressed: null } as const

/** The scanner as the agent knows it: hands files to processes that can be ended. */
export function createScannerClient(options: ScannerClientOptions): ScannerClient {
  return new PooledScanner(options)
}

class PooledScanner implements ScannerClient {
  readonly #options: ScannerClientOptions
  readonly #digest: ReturnType<typeof createKeyedDigest>
  #limits: Limits
  readonly #pool: ScannerPool
  #lastId = 0

  constructor(options: ScannerClientOptions) {
    this.#options = options
    this.#digest = createKeyedDigest(options.digestKey)
    this.#limits = options.limits
    const standby = options.pc !== undefined && keepsStandby(options.pc)
    this.#pool = new ScannerPool({ ...options, standby, memoryBytes: () => this.#limits.memoryBytes })
  }

  get running(): boolean {
    return this.#pool.running
  }

  get startable(): boolean {
    return this.#pool.startable
  }

  hospitalDigest(name: string): string {
    return Buffer.from(this.#digest('hospital', normaliseHospital(name))).toString('hex')
  }

  useLimits(limits: Limits): void {
    this.#limits = limits
    this.#pool.replaceStale()
  }

  warmUp(): Promise<void> {
    return this.#pool.warmUp()
  }

  scan(path: string, options: ScanOptions): Promise<ScanAnswer> {
    return this.#pool.withWorker((worker) => this.#scanBy(worker, path, options))
  }

  makeSafeCopy(path: string, target: string, options: SafeCopyOptions): Promise<SafeCopyResult> {
    const { fileName = basename(path), manner, customerKey, today } = options
    const isGivenUp = (): boolean => options.signal?.aborted === true
    return this.#pool.withWorker(async (worker) => {
      if (worker === null) return { kind: 'refused', why: 'failed' }
      if (isGivenUp()) {
        worker.release()
        return { kind: 'refused', why: 'cancelled' }
      }
      const limits = { ...this.#limits, wallMs: this.#limits.wallMs * copyPatience }
      const result = await worker.copy(
        { kind: 'copy', id: ++this.#lastId, path, fileName, target, manner, customerKey, today, limits },
        options,
      )
      if (result.kind === 'copied') {
        this.#refresh(worker, result)
        return nameCopy(target, result.result, isGivenUp())
      }
      this.#options.log.warn('a scanner process was ended over a copy', { why: ownWords(result.why) })
      this.#pool.replace(worker)
      // A process that is still there could write once more after the clearing away.
      await worker.gone
      return lostCopy(target, isGivenUp() ? 'cancelled' : result.why)
    })
  }

  close(): Promise<void> {
    return this.#pool.close()
  }

  async #scanBy(worker: ScannerWorker | null, path: string, options: ScanOptions): Promise<ScanAnswer> {
    const startedMs = performance.now()
    const answer = (finding: Finding, maskedName: Masked): ScanAnswer => ({
      finding,
      maskedName,
      elapsedMs: performance.now() - startedMs,
    })
    const lost = async (result: RunLost): Promise<ScanAnswer> =>
      answer(await lostFinding(path, result), maskFileName(basename(path)))
    if (worker === null) {
      // What is not read for want of a process is no fault of the file's: it was not read in time.
      const unread = await lost({ ...nothingKnown, why: 'timed-out' })
      return this.#pool.closed ? unread : { ...unread, untried: true }
    }
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
      this.#refresh(worker, result)
      return answer(result.finding, result.maskedName)
    }
    this.#options.log.warn('a scanner process was lost', { why: ownWords(result.why) })
    this.#pool.replace(worker)
    return lost(result)
  }

  /** After a file: another process takes its place where it holds much of its memory, or was started for another limit. */
  #refresh(worker: ScannerWorker, { residentBytes }: ScanAnswered | CopyAnswered): void {
    const holdsMuch = residentBytes > this.#limits.memoryBytes * freshMemoryShare
    if (holdsMuch || this.#pool.isStale(worker)) this.#pool.replace(worker)
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
}
