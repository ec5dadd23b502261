import type { UnreadReason } from '../../../shared/domain/unread-reason.ts'

/** Everything that the format can hold was handed to the sink. */
interface ReadWhole {
  readonly kind: 'whole'
}

/** Something was left out: what came before it has been handed to the sink, and may go on to be a finding. */
interface ReadPart {
  readonly kind: 'partial'
  readonly reason: UnreadReason
}

/**
 * This reader does not know what it met and another one shall read the file from its start. Only a reader that has not
 * yet handed anything to the sink may answer so. `why` is a code for logs and tests, never text of the file.
 */
interface ReadElsewhere {
  readonly kind: 'fallback'
  readonly why: string
}

export type ReadOutcome = ReadWhole | ReadPart | ReadElsewhere

/** The answer of a reader that stands at the end of the line. */
export type FinalOutcome = ReadWhole | ReadPart

export const readWhole: ReadWhole = { kind: 'whole' }

export function readPart(reason: UnreadReason): ReadPart {
  return { kind: 'partial', reason }
}

export function readElsewhere(why: string): ReadElsewhere {
  return { kind: 'fallback', why }
}

/** What matters most to whoever reads the record comes first: a locked box, then our own limits, then the file's faults. */
const weight: readonly UnreadReason[] = [
  'encrypted',
  'out-of-memory',
  'timed-out',
  'too-large',
  'too-deep',
  'damaged',
  'locked',
  'no-permission',
  'vanished',
  'unsupported',
]

/** One answer for several parts: whole only if each was, else the weightiest reason. */
export function joinOutcomes(a: FinalOutcome, b: FinalOutcome): FinalOutcome {
  if (a.kind === 'whole') return b
  if (b.kind === 'whole') return a
  return weight.indexOf(a.reason) <= weight.indexOf(b.reason) ? a : b
}
