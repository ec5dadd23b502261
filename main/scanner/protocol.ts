/**
 * What passes between the agent and the scanner process. Nothing here can hold a plain cell of a file: answers carry
 * counts, roles, masked text and keyed digests.
 */
import type { Finding } from '../../shared/domain/finding.ts'
import type { Level } from '../../shared/domain/level.ts'
import type { Masked } from '../../shared/domain/masked.ts'
import type { Limits } from '../../shared/policy/schema.ts'

/** First message to a new process. */
export interface ScannerSetup {
  readonly kind: 'setup'
  /** 32 bytes; keys the digests of people. */
  readonly digestKey: Uint8Array
}

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

export interface ScanCancel {
  readonly kind: 'cancel'
  readonly id: number
}

export type ToScanner = ScannerSetup | ScanRequest | ScanCancel

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
}

/** Sent once the process is ready for requests. */
export interface ScannerReady {
  readonly kind: 'ready'
}

export type FromScanner = ScannerReady | ScanReached | ScanAnswered
