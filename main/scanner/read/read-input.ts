import type { FinalOutcome } from './read-outcome.ts'

/** What every reader gets beside the sink and the budget. */
export interface ReadInput {
  readonly content: Buffer
  /** Names of the archive members around this content, outermost first, its own last; empty for a file itself. */
  readonly inside: readonly string[]
  /** Tried on what is encrypted. */
  readonly passwords: readonly string[]
}

/**
 * Reads what lies inside a container as a file of its own, one archive deeper. Handed to the readers of containers, so
 * that they need not know the readers of what they contain. A content without a name of its own has an empty one.
 */
export type ReadMember = (content: Buffer, name: string) => Promise<FinalOutcome>
