import type { Level } from '../../../../shared/domain/level.ts'
import type { FedSheet } from '../../../support/feed-rows.ts'

/** A shape of table and what the detector must make of it. One test proves all proofs; see CONTRIBUTING.md. */
export interface ShapeProof {
  readonly name: string
  readonly fileName?: string
  readonly sheets: readonly FedSheet[]
  /** Distinct cases; 0 for a near miss. */
  readonly people: number
  readonly rows?: number
  readonly level?: Level
}
