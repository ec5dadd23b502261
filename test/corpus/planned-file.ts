import type { Document } from './document.ts'
import type { Format } from './format.ts'
import type { Wrap } from './write/wrap.ts'

/** One file to come: made only when it is asked for, so that a big corpus needs little memory. */
export interface PlannedFile {
  readonly format: Format
  readonly wrap: Wrap
  /** The same document whenever it is called. */
  readonly make: () => Document
}
