/** What every reader gets beside the sink and the budget. */
export interface ReadInput {
  readonly content: Buffer
  /** Names of the archive members around this content, outermost first, its own last; empty for a file itself. */
  readonly inside: readonly string[]
  /** Tried on what is encrypted. */
  readonly passwords: readonly string[]
}
