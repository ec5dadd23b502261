import type { ChannelId } from '../../shared/domain/channel.ts'

/** A folder whose files are watched, and how far below it. */
export interface FolderPlan {
  readonly path: string
  /** Levels of subfolders; 0 for the folder alone. */
  readonly depth: number
  readonly channel: ChannelId
  /** The root it belongs to: what the administrator sees and what events name. */
  readonly root: string
  /** In a folder full of a program's own databases only names that may be reports are looked at. */
  readonly reportsOnly: boolean
}

/**
 * How files found by the first pass over a folder are taken. At start all lie there already. In a folder found later those
 * that came since the last search are new, the others lie there; `moved` roots are copies of a history, so only what was
 * written since counts as new. In a folder that appeared before our eyes everything is new.
 */
export type FirstPass =
  | { readonly kind: 'at-start' }
  | { readonly kind: 'found'; readonly sinceMs: number; readonly moved: boolean }
  | { readonly kind: 'live' }

export type FolderCondition = 'watching' | 'missing' | 'no-access'
