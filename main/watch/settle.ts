import { basename } from 'node:path'
import { assertNever } from '../../shared/domain/assert-never.ts'
import type { Clock } from '../agent/ports.ts'
import { sameState, type FileLook, type FileState } from './file-state.ts'
import { mayBeSaveInProgress } from './ignored-name.ts'
import type { Probe } from './probe-open.ts'
import type { Sample } from './sighting.ts'
import type { WatchTiming } from './watch-timing.ts'
import { hasZipName } from './whole-zip.ts'

/** What settling asks of the file system. */
export interface SettleFiles {
  readonly lookAt: (path: string) => Promise<FileLook>
  readonly isWholeZip: (path: string, state: FileState) => Promise<boolean>
  readonly probeOpen: (path: string) => Promise<Probe>
}

/** Where a file stands on its way to being settled; each look makes a new one. */
export interface Settling {
  readonly sample: Sample | null
  /** Since when, and how often in a row, the file could not be opened. */
  readonly refused: { readonly sinceMs: number; readonly times: number } | null
}

export const unsettled: Settling = { sample: null, refused: null }

export type SettleStep =
  | { readonly kind: 'settled'; readonly state: FileState }
  | { readonly kind: 'given-up'; readonly reason: 'locked' | 'no-permission'; readonly state: FileState | null }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'wait'; readonly settling: Settling; readonly forMs: number }

/**
 * One look at a file: two equal samples of size and time, then an open that nobody refuses. A zip that is whole needs no
 * second sample. An empty file is dropped: the first byte written to it is an event of its own.
 *
 * @param justSeen what the file looked like a moment ago, where somebody has just looked.
 */
export async function settle(
  path: string,
  before: Settling,
  world: { readonly files: SettleFiles; readonly clock: Clock; readonly timing: WatchTiming },
  justSeen: FileState | null = null,
): Promise<SettleStep> {
  const { files, clock, timing } = world
  const look: FileLook = justSeen === null ? await files.lookAt(path) : { kind: 'file', state: justSeen }
  if (look.kind === 'gone' || look.kind === 'folder') return { kind: 'dropped' }
  if (look.kind === 'refused') return refuse(look.reason, before, clock.now(), timing)
  const { state } = look
  if (state.bytes === 0) return { kind: 'dropped' }

  const now = clock.now()
  const unchanged = before.sample !== null && sameState(before.sample.state, state)
  // A clock that was set back must not keep a file waiting until it has caught up.
  const sampledMs = unchanged ? Math.min(before.sample.sampledMs, now) : now
  const sample = { state, sampledMs }
  // As long as it changes somebody is writing it, however long that takes: only then does the patience begin.
  const here: Settling = { sample, refused: unchanged || before.sample === null ? before.refused : null }
  const unnamed = mayBeSaveInProgress(basename(path))
  const quietMs = unnamed ? timing.unnamedSettleMs : timing.settleMs
  const missingMs = sample.sampledMs + quietMs - now
  if (missingMs > 0 && (unnamed || !hasZipName(path) || !(await files.isWholeZip(path, state)))) {
    return { kind: 'wait', settling: here, forMs: missingMs }
  }

  const probe = await files.probeOpen(path)
  switch (probe) {
    case 'free':
      return { kind: 'settled', state }
    case 'gone':
      return { kind: 'dropped' }
    case 'in-use':
      // Office keeps a file open for hours after it is whole. If it is written again, it is handed on again.
      if (now - sample.sampledMs >= timing.inUseQuietMs) return { kind: 'settled', state }
      return refuse('locked', here, now, timing)
    case 'locked':
    case 'no-permission':
      return refuse(probe, here, now, timing)
    default:
      return assertNever(probe)
  }
}

function refuse(reason: 'locked' | 'no-permission', here: Settling, now: number, timing: WatchTiming): SettleStep {
  const sinceMs = Math.min(here.refused?.sinceMs ?? now, now)
  const times = (here.refused?.times ?? 0) + 1
  if (now - sinceMs >= timing.giveUpMs) return { kind: 'given-up', reason, state: here.sample?.state ?? null }
  const forMs = Math.min(timing.retryToMs, timing.retryFromMs * 2 ** (times - 1))
  return { kind: 'wait', settling: { sample: here.sample, refused: { sinceMs, times } }, forMs }
}
