import type { CellKind } from '../cell-source.ts'
import type { Owner } from '../lexicon/owners.ts'

interface CardValue {
  readonly text: string
  readonly kind: CellKind
}

/** One filled form: its values by key, the key being the label with the section it stands in. */
export interface Card {
  /** Zero-based row where it begins. */
  readonly row: number
  readonly values: Map<string, CardValue>
}

/** A label that the cards have, in the order of its first appearance. */
export interface CardKey {
  readonly label: string
  readonly groupOwner: Owner | null
  /** Where its values stand. */
  readonly columns: Set<number>
}
