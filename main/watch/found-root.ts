import type { ChannelId } from '../../shared/domain/channel.ts'
import type { ClientId } from '../../shared/domain/client-id.ts'
import type { Certainty } from './client-row.ts'
import type { HowFound } from './find-candidates.ts'

/** A place where files of one channel land: what the administrator sees as one watched folder. */
export interface FoundRoot {
  readonly path: string
  readonly channel: ChannelId
  /** `null` for folders that belong to no client. */
  readonly client: ClientId | null
  readonly howFound: HowFound
  readonly certainty: Certainty
  /** The folders whose files are watched; none yet where no month has begun. */
  readonly leaves: readonly { readonly path: string; readonly depth: number }[]
  readonly reportsOnly: boolean
  /** The client's whole folder: no other root reaches into it. */
  readonly base: string
}

/** A folder in which something is expected to appear: one name, or any. */
export interface Scout {
  readonly path: string
  readonly name: string | null
}

export interface Discovery {
  readonly roots: readonly FoundRoot[]
  readonly scouts: readonly Scout[]
  /** Folders that are clients' own, there or not yet: no folder around them reaches into them. */
  readonly claimed: readonly string[]
}
