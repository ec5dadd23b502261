import type { ChannelId } from './channel.ts'
import type { UnreadReason } from './unread-reason.ts'

/** A file that stopped changing: what the watcher hands on. `path` stays inside main; it is masked before it is stored. */
export interface SettledFile {
  readonly kind: 'settled'
  readonly path: string
  readonly channel: ChannelId
  /** The watched root that the file was found under. */
  readonly root: string
  readonly bytes: number
  /** Last change, milliseconds since 1970. */
  readonly modifiedMs: number
  /** Was there already when its folder was first watched: recorded, never moved. */
  readonly atStart: boolean
  /** When the first raw event of it was seen, milliseconds since 1970: latency is measured from here. */
  readonly seenMs: number
  /** When it had come to rest; missing where nobody waited for that. */
  readonly settledMs?: number
}

/** A file that could not be settled: it stayed locked, or may not be read. */
export interface UnsettledFile {
  readonly kind: 'unsettled'
  readonly path: string
  readonly channel: ChannelId
  readonly root: string
  readonly reason: Extract<UnreadReason, 'locked' | 'no-permission'>
  readonly atStart: boolean
  readonly seenMs: number
}

export type SightedFile = SettledFile | UnsettledFile
