import type { CellSink } from './cell-source.ts'
import type { TableFinding } from '../../../shared/domain/finding.ts'
import type { Level } from '../../../shared/domain/level.ts'
import type { IdentifierKind, PackedPeople } from '../../../shared/domain/people-digests.ts'

/** What the detector needs from outside; it has no clock, no Node and no file system of its own. */
export interface DetectorContext {
  /** File name without its folder, as written: it is context, and may name people itself. */
  readonly fileName: string
  /** `YYYY-MM-DD`: the newest day a birth can have. */
  readonly today: string
  /**
   * Keyed one-way digest of a normalised identifier: 16 bytes, good until the next call. `hospital` digests tell
   * hospitals apart.
   */
  readonly digest: (kind: IdentifierKind | 'hospital', normalised: string) => Uint8Array
  /** Called after every change of the count until it returns true; lets the agent act while counting goes on. */
  readonly onPeople?: (peopleSoFar: number, level: Level) => boolean
}

/** What the detector found in all sheets that it was shown. */
export interface DetectedCases {
  readonly people: number
  readonly rows: number
  /** `null` exactly when `people` is 0. */
  readonly level: Level | null
  readonly hospitals: number
  readonly hospitalDigests: readonly Uint8Array[]
  readonly tables: readonly TableFinding[]
  readonly digests: PackedPeople
}

/** Streaming: rows in through `sink`, the answer out of `finish`, at any time and once. */
export interface CaseDetector {
  readonly sink: CellSink
  finish(): DetectedCases
}
