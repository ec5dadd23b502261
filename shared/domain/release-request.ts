import type { Masked } from './masked.ts'

/** How a quarantined file comes back: agreed to by administrators, by the clerk alone, or by a code told over the phone. */
export type ReleaseWay = 'approval' | 'break-glass' | 'code'

/**
 * `open` waits for administrators. `approved` has all it needs and is about to be, or could not yet be, given back.
 * `refused`, `released` and `expired` are ends.
 */
export type ReleaseState = 'open' | 'approved' | 'refused' | 'released' | 'expired'

/** One wish to have a quarantined file back, and what became of it. */
export interface ReleaseRequest {
  readonly id: number
  readonly caseNumber: string
  readonly way: ReleaseWay
  readonly state: ReleaseState
  /** `clerk`, or an administrator's login name. */
  readonly askedBy: Masked
  readonly reason: Masked
  readonly askedMs: number
  /** Different administrators, in the order in which they agreed. */
  readonly approvals: readonly { readonly by: Masked; readonly atMs: number }[]
  /** Of the end; null before. */
  readonly ended: { readonly by: Masked; readonly note: Masked; readonly atMs: number } | null
}
