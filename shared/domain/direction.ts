/**
 * Which way a file in a transfer channel went, as far as this PC can know: sent and received files land in the same folder,
 * and chats are never read. `unknown` counts as outgoing wherever people are counted.
 */
export type Direction =
  /** The same content, or most of the same people, were on this PC outside the channel before. */
  | { readonly kind: 'outgoing'; readonly evidence: 'same-content' | 'same-people'; readonly source: Lineage }
  | { readonly kind: 'unknown' }

/** The earlier file that a transfer seems to come from. */
export interface Lineage {
  /** Case number of that file's event. */
  readonly caseNumber: string
  readonly timeMs: number
  /** People of the transfer that the earlier file held too. */
  readonly sharedPeople: number
}
