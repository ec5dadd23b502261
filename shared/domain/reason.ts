import type { Masked } from './masked.ts'

/**
 * A reason as data: a code of the dictionary in `shared/words`, and what to fill in.
 * Words in the reader's language are made where they are shown.
 */
export interface Reason {
  readonly code: string
  readonly values: Readonly<Record<string, Masked | number>>
}
