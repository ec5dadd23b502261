import type { ChannelId } from '../../shared/domain/channel.ts'
import type { FileState } from './file-state.ts'

/** A file that was seen new or changed, on its way to being settled. */
export interface Sighting {
  readonly path: string
  readonly channel: ChannelId
  readonly root: string
  readonly atStart: boolean
  readonly seenMs: number
  /** Was given up before: tried once more in silence, since it is recorded already as unread. */
  readonly retry: boolean
}

/** A sighting with what the file looked like at that moment: the first of the two samples. */
export interface Sample {
  readonly state: FileState
  readonly sampledMs: number
}
