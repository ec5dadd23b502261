/**
 * What passes between the agent and the scanner process. Nothing here can hold a plain cell of a file: answers carry
 * counts, roles, masked text and keyed digests.
 */
import type { Finding } from '../../shared/domain/finding.ts'
import type { Level } from '../../shared/domain/level.ts'
import type { Masked } from '../../shared/domain/masked.ts'
import type { CopyManner, CopyStep, SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import type { Limits } from '../../shared/policy/limits.ts'

/** First message to a new process. */
export interface ScannerSetup {
  readonly kind: 'setup'
  /** 32 bytes; keys the digests of people. */
  readonly digestKey: Uint8Array
}

/** One request a file; a process works on one at a time. To give a request up, its process is ended. */
export interface ScanRequest {
  readonly kind: 'scan'
  readonly id: number
  readonly path: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly limits: Limits
  readonly passwords: readonly string[]
  /** People from which an early message is wanted, or null. */
  readonly earlyPeople: number | null
}

/** Wants a copy of one file in which nobody can be told, written by the process itself: cells never leave it. */
export interface CopyRequest {
  readonly kind: 'copy'
  readonly id: number
  readonly path: string
  /** As people know the file: it is context, also where the bytes lie under another name. */
  readonly fileName: string
  /** Must not exist; it does only once the copy is proven clean. */
  readonly target: string
  readonly manner: CopyManner
  /** 32 bytes; keys the customer numbers of a reconciliation copy. */
  readonly customerKey: Uint8Array
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly limits: Limits
}

export type ToScanner = ScannerSetup | ScanRequest | CopyRequest

/** Sent once the process is ready for requests. */
export interface ScannerReady {
  readonly kind: 'ready'
}

/** The file is in memory and its kind is told. Survives the process if it has to be ended. */
export interface ScanOpened {
  readonly kind: 'opened'
  readonly id: number
  readonly bytes: number
  readonly sha256: string
  readonly format: string | null
}

/** What is counted so far: survives the process if it has to be ended. Sent at once for the first person, then at intervals. */
export interface ScanProgressed {
  readonly kind: 'progressed'
  readonly id: number
  readonly people: number
  readonly level: Level
}

export interface ScanReached {
  readonly kind: 'reached'
  readonly id: number
  readonly people: number
  readonly level: Level
}

export interface ScanAnswered {
  readonly kind: 'answered'
  readonly id: number
  readonly finding: Finding
  readonly maskedName: Masked
  /** Memory of the process after this file. */
  readonly residentBytes: number
}

/** A copy has come this far. */
export interface CopyProgressed {
  readonly kind: 'copying'
  readonly id: number
  readonly step: CopyStep
}

/** The end of a `copy` request. */
export interface CopyAnswered {
  readonly kind: 'copied'
  readonly id: number
  readonly result: SafeCopyResult
  /** Memory of the process after this file. */
  readonly residentBytes: number
}

export type FromScanner =
  ScannerReady | ScanOpened | ScanProgressed | ScanReached | ScanAnswered | CopyProgressed | CopyAnswered
