import { z } from 'zod'
import type { ChannelId } from '../domain/channel.ts'
import type { ClientId } from '../domain/client-id.ts'
import { call, type Gives } from './call.ts'
import type { FolderView } from './status-view.ts'

/** How a folder was found; words under `folders.how.`. */
export type HowFolder =
  'usual-place' | 'drive' | 'registry' | 'configuration' | 'known-folder' | 'policy' | 'removable' | 'browser'

/** One watched place, as an administrator sees it. */
export interface WatchedFolderView extends FolderView {
  /** Names it in calls; the path of a folder that was not named by the policy stays in main. */
  readonly id: string
  /** Null for a folder that belongs to no client. */
  readonly client: ClientId | null
  readonly by: 'events' | 'polling'
  readonly howFound: HowFolder
  /** How sure it is that this client's files land here. */
  readonly certainty: 'high' | 'medium' | 'low'
  /** As the policy names it, for the administrator's own folders; null for all others. */
  readonly ownPath: string | null
}

export interface FoldersView {
  readonly folders: readonly WatchedFolderView[]
  /** Channels that the policy watches and for which no folder was found on this PC. */
  readonly nothingFound: readonly ChannelId[]
}

/** What trying a folder showed, just now. */
export interface FolderTest {
  readonly listed:
    | { readonly kind: 'listed'; readonly files: number; readonly folders: number }
    | { readonly kind: 'missing' | 'no-access' }
  /** Whether one of its files could be opened; `none` where it has none. */
  readonly read: 'readable' | 'none' | 'no-access' | 'locked' | 'not-tried'
  /** `events`: the system tells of changes at once; `polling`: it gives no events, changes are found a little later. */
  readonly watched: 'events' | 'polling' | 'not-tried'
}

/** A folder that the administrator picked, tried at once. `known`: it is watched already. */
export interface PickedFolder {
  readonly path: string
  readonly test: FolderTest
  readonly known: boolean
}

export const foldersContract = {
  'folders.read': call('reader', z.null(), {} as Gives<FoldersView>),
  'folders.test': call('reader', z.strictObject({ id: z.string().max(64) }), {} as Gives<FolderTest>),
  /** Opens the system's dialog; null where nothing was picked. Nothing is watched by it. */
  'folders.pick': call('policy', z.null(), {} as Gives<PickedFolder | null>),
} as const
