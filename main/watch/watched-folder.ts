import type { ChannelId } from '../../shared/domain/channel.ts'
import type { ClientId } from '../../shared/domain/client-id.ts'
import type { Certainty } from './client-row.ts'
import type { HowFound } from './find-candidates.ts'
import type { FolderCondition } from './folder-plan.ts'

/** One watched place, as the administrator sees it. */
export interface WatchedFolder {
  readonly path: string
  readonly channel: ChannelId
  /** `null` for a folder that belongs to no client. */
  readonly client: ClientId | null
  readonly state: FolderCondition
  /** `polling` where the system gives no events for it: what changes is found a few seconds later. */
  readonly by: 'events' | 'polling'
  readonly howFound: HowFound
  /** How sure it is that this client's files land here. */
  readonly certainty: Certainty
}
