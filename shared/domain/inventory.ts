import type { ChannelId } from './channel.ts'
import type { Level } from './level.ts'
import type { Masked } from './masked.ts'

/** A file on this PC that holds people, as far as it may be shown. */
export interface InventoryFile {
  /** Keyed digest of its path. */
  readonly id: string
  readonly name: Masked
  readonly folder: Masked
  readonly channel: ChannelId
  /** Of its newest event; null where it holds too few people for one. */
  readonly caseNumber: string | null
  readonly people: number
  readonly level: Level
  readonly hospitals: number
  /** False where reading stopped early: there may be more. */
  readonly complete: boolean
  readonly bytes: number
  /** Last change of the file, first and last time that it was found here; milliseconds since 1970. */
  readonly modifiedMs: number
  readonly foundMs: number
  readonly checkedMs: number
}

/** What a pass over files at rest came to so far. */
export interface InventoryCounts {
  readonly all: number
  readonly lookedAt: number
  /** Files that hold people. */
  readonly found: number
  readonly unread: number
}

export type InventoryScan =
  | { readonly kind: 'none' }
  | { readonly kind: 'listing'; readonly startedMs: number }
  | (InventoryCounts & { readonly kind: 'running'; readonly startedMs: number; readonly stopping: boolean })
  | (InventoryCounts & {
      readonly kind: 'ended'
      readonly startedMs: number
      readonly endedMs: number
      readonly how: 'done' | 'cancelled' | 'failed'
    })

/** What became of one file that an administrator wanted in the vault. */
export type SealOutcome = 'sealed' | 'gone' | 'changed' | 'locked' | 'no-permission' | 'vault-full' | 'failed'
