import { z } from 'zod'
import type { ChannelId } from '../domain/channel.ts'
import type { TableFinding } from '../domain/finding.ts'
import type { Level } from '../domain/level.ts'
import type { Masked } from '../domain/masked.ts'
import type { UnreadReason } from '../domain/unread-reason.ts'
import type { VerdictKind } from '../domain/verdict.ts'
import { call, type Gives } from './call.ts'

/** More than this is not looked at in one go; the page says so. */
export const mostTrialFiles = 5000

/** What was found in one file that was dropped; nothing of it is recorded. */
export interface TrialRow {
  readonly name: Masked
  readonly folder: Masked
  readonly outcome: 'sensitive' | 'clean' | 'unscannable'
  /** False where reading stopped early: there may be more. */
  readonly complete: boolean
  readonly reason: UnreadReason | null
  readonly people: number
  readonly rows: number
  readonly level: Level | null
  readonly hospitals: number
  /** Cut where there are very many. */
  readonly tables: readonly TableFinding[]
  /** What the thresholds of each channel would say, without routes, exceptions and sums over time. */
  readonly verdicts: Readonly<Record<ChannelId, VerdictKind>>
  readonly bytes: number
  readonly elapsedMs: number
}

export interface TrialView {
  readonly state: 'none' | 'running' | 'done' | 'cancelled'
  /** Changes with every run. */
  readonly run: number
  /** Files found so far. */
  readonly found: number
  readonly done: number
  /** There were more files than are looked at in one go. */
  readonly cut: boolean
  /** From the place that was asked for on. */
  readonly rows: readonly TrialRow[]
}

const path = z.string().min(1).max(32_768)

export const trialContract = {
  /** Paths come from files that were dropped; a run under way is cancelled first. */
  'trial.start': call('reader', z.strictObject({ paths: z.array(path).min(1).max(mostTrialFiles) }), {} as Gives<null>),
  /** Lets the administrator pick; false where nothing was picked. */
  'trial.pick': call('reader', z.strictObject({ what: z.enum(['files', 'folder']) }), {} as Gives<boolean>),
  /** At most 200 rows at once. */
  'trial.read': call('reader', z.strictObject({ from: z.int().min(0) }), {} as Gives<TrialView>),
  'trial.cancel': call('reader', z.null(), {} as Gives<null>),
} as const
