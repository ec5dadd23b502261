import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { handleFile, type Handled } from '../../agent/handle-file.ts'
import type { SeenFiles } from '../../agent/ports.ts'
import type { WayOfAFile } from '../../agent/way-of-a-file.ts'
import { isBelow } from '../../decide/is-below.ts'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import type { InventoryCounts } from '../../../shared/domain/inventory.ts'
import type { SettledFile } from '../../../shared/domain/settled-file.ts'
import { systemClock } from '../../system-clock.ts'

/** A folder whose channel is known. */
export interface KnownPlace {
  readonly path: string
  readonly channel: ChannelId
}

export interface PassPorts {
  /** The way of a file, beside the queue: what it does counts as under way. */
  readonly beside: <Result>(act: (way: WayOfAFile) => Promise<Result>) => Promise<Result>
  readonly seen: Pick<SeenFiles, 'has'>
  /** Resolves once no file of the watched folders waits: what just appeared goes first. */
  readonly idle: () => Promise<void>
  readonly places: () => readonly KnownPlace[]
  readonly handled: (file: SettledFile, handled: Handled) => void
  /** It was dealt with before and is as it was; true where it is on the list. */
  readonly confirm: (file: SettledFile) => boolean
}

/** Half of the time at most is work: whoever sits at this PC has work of their own. */
const longestRestMs = 250

/** Looks at each file as one that lay there before: recorded, never moved, and no transfer. */
export async function passOverFiles(
  paths: readonly string[],
  ports: PassPorts,
  signal: AbortSignal,
  tell: (counts: InventoryCounts) => void,
): Promise<InventoryCounts> {
  const counts = { all: paths.length, lookedAt: 0, found: 0, unread: 0 }
  for (const path of paths) {
    if (signal.aborted) break
    await ports.idle()
    const file = await atRest(path, ports.places())
    if (file !== null) {
      const outcome = await lookAt(file, ports, signal)
      if (outcome === 'found') counts.found++
      if (outcome === 'unread') counts.unread++
    }
    counts.lookedAt++
    tell({ ...counts })
  }
  return counts
}

/** Null where it is gone by now. A place within another tells more of the file: the longest counts. */
export async function atRest(path: string, places: readonly KnownPlace[]): Promise<SettledFile | null> {
  const around = places.filter((place) => isBelow(path, place.path)).sort((a, b) => b.path.length - a.path.length)[0]
  const { channel, path: root } = around ?? { channel: 'own-folder', path: dirname(path) }
  return lstat(path).then(
    ({ size, mtimeMs }): SettledFile => ({
      kind: 'settled',
      path,
      channel,
      root,
      bytes: size,
      modifiedMs: mtimeMs,
      atStart: true,
      seenMs: systemClock.now(),
    }),
    () => null,
  )
}

async function lookAt(file: SettledFile, ports: PassPorts, signal: AbortSignal): Promise<'found' | 'unread' | 'other'> {
  if (ports.seen.has(file)) return ports.confirm(file) ? 'found' : 'other'
  const startedMs = performance.now()
  const handled = await ports.beside((way) => handleFile(file, way, true))
  ports.handled(file, handled)
  const tookMs = performance.now() - startedMs
  await rest(Math.min(tookMs, longestRestMs), undefined, { signal }).catch(() => undefined)
  return outcomeOf(handled)
}

function outcomeOf(handled: Handled): 'found' | 'unread' | 'other' {
  if (handled.kind === 'again') return 'other'
  if (handled.kind === 'passed') return handled.finding.kind === 'sensitive' ? 'found' : 'other'
  const { event } = handled.recorded
  if (event.kind !== 'file-judged') return 'other'
  return event.outcome.kind === 'sensitive' ? 'found' : 'unread'
}
