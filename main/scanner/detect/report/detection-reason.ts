import type { Masked } from '../../../../shared/domain/masked.ts'
import type { Reason } from '../../../../shared/domain/reason.ts'
import type { DetectionReasonCode } from '../../../../shared/words/detection-reasons.ts'

/** A reason whose code has words in every language; the compiler holds the two together. */
export function detectionReason(
  code: DetectionReasonCode,
  values: Readonly<Record<string, Masked | number>> = {},
): Reason {
  return { code, values }
}
