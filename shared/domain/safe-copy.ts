import type { UnreadReason } from './unread-reason.ts'

/**
 * How a safe copy hides people: `masked` hides what names, numbers or locates them; `reconciliation` (对账版) puts keyed
 * customer numbers in its place, the same for the same person in every file made with that key.
 */
export const copyManners = ['masked', 'reconciliation'] as const

export type CopyManner = (typeof copyManners)[number]

/** What a copy that is being made goes through; from `hiding` on it may go through it anew, up to three times. */
export const copySteps = ['reading', 'hiding', 'writing', 'checking'] as const

export type CopyStep = (typeof copySteps)[number]

/** How whoever waits for a copy follows it, and gives it up. */
export interface CopyCourse {
  readonly onStep?: (step: CopyStep) => void
  readonly signal?: AbortSignal
}

/** Why no copy was made. Nothing is left behind then, and the original is as it was. */
export type CopyRefusal =
  /** The original could not be read whole. */
  | UnreadReason
  /** A kind of file that is not written as a workbook: archives, documents, plain text. */
  | 'not-a-workbook'
  /** No case was found in it. */
  | 'nothing-to-mask'
  /** What was written did not come out clean. */
  | 'still-identifying'
  | 'target-exists'
  | 'disk-full'
  | 'target-not-writable'
  /** Given up by whoever wanted it. */
  | 'cancelled'
  | 'failed'

/** What a safe copy is, in counts. */
export interface SafeCopyFacts {
  readonly maskedCells: number
  readonly rows: number
  readonly sheets: number
  /** Hidden sheets, which are left out. */
  readonly droppedSheets: number
  /** False where only the values could be carried over. */
  readonly formatsKept: boolean
}

export type SafeCopyResult =
  | ({ readonly kind: 'made'; readonly bytes: number } & SafeCopyFacts)
  | { readonly kind: 'refused'; readonly why: CopyRefusal }
