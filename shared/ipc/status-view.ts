import type { ChannelId } from '../domain/channel.ts'
import type { RecordedEvent } from '../domain/agent-event.ts'
import type { Masked } from '../domain/masked.ts'

/** The one word for how things stand: it chooses the tray icon and the headline. */
export type ShellState = 'starting' | 'watching' | 'attention' | 'not-reporting' | 'simulation'

/** A folder as shown: its path has names and numbers masked. */
export interface FolderView {
  readonly channel: ChannelId
  readonly folder: Masked
  readonly state: 'watching' | 'missing' | 'no-access'
}

export type ReportingView =
  | { readonly kind: 'no-endpoint' }
  | { readonly kind: 'connecting'; readonly queued: number }
  | { readonly kind: 'reporting'; readonly queued: number; readonly lastTakenMs: number }
  /** `misconfigured`: waiting alone will not mend it. `why` is a code, such as `http-503`. */
  | {
      readonly kind: 'not-reporting'
      readonly queued: number
      readonly sinceMs: number
      readonly why: string
      readonly misconfigured: boolean
    }

/** Why nothing is watched at all. Keys that are `keys-recoverable` can be opened by the recovery code. */
export type NotStartedReason =
  'in-use' | 'newer-schema' | 'storage-failed' | 'keys-unusable' | 'keys-recoverable' | 'failed'

/** One thing that is not as it should be; the words stand under `status.problem`. */
export type StatusProblem =
  | { readonly kind: 'policy-broken'; readonly fields: readonly string[]; readonly inForce: 'last-good' | 'default' }
  | { readonly kind: 'folder-missing'; readonly channel: ChannelId; readonly folder: Masked }
  | { readonly kind: 'folder-no-access'; readonly channel: ChannelId; readonly folder: Masked }
  | { readonly kind: 'nothing-watched' }
  | { readonly kind: 'storage-failed' }
  | { readonly kind: 'scanner-failed' }
  | { readonly kind: 'not-started'; readonly why: NotStartedReason }

export interface StatusView {
  readonly state: ShellState
  readonly problems: readonly StatusProblem[]
  readonly folders: readonly FolderView[]
  readonly reporting: ReportingView
  /** The notice about monitoring still has to be read by this account. */
  readonly noticePending: boolean
  readonly version: string
  /** What this PC is called where a release code is made for it; null before the agent is up. */
  readonly installId: string | null
}

/** Newest first. */
export interface EventPage {
  readonly events: readonly RecordedEvent[]
  /** Pass as `before` for the next page; null at the end. */
  readonly next: number | null
}
