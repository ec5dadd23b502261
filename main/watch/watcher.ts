import { resolve } from 'node:path'
import type { ChannelId } from '../../shared/domain/channel.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { Clock } from '../agent/ports.ts'
import { discover, newDiscoveryCache } from './discover.ts'
import type { DiscoveryWorld } from './discovery-world.ts'
import { FileSights } from './file-sights.ts'
import { lookAt } from './file-state.ts'
import { openFolderEvents, type OpenFolderEvents } from './folder-events.ts'
import type { FirstPass } from './folder-plan.ts'
import { imClients } from './im-clients.ts'
import type { KnownFolders } from './known-folders.ts'
import { LiveFolders } from './live-folders.ts'
import { netdiskClients } from './netdisk-clients.ts'
import { monthOf } from './newest-months.ts'
import { probeOpen, type ProbeOpen } from './probe-open.ts'
import { isRemoteFolder } from './remote-folder.ts'
import { Scouts } from './scouts.ts'
import { createSystemDiscovery } from './system-discovery.ts'
import { defaultTiming, type WatchTiming } from './watch-timing.ts'
import type { WatchedFolder } from './watched-folder.ts'
import { WatchedRoots } from './watched-roots.ts'
import { isWholeZip } from './whole-zip.ts'

export interface WatcherOptions {
  readonly home: KnownFolders
  /** Channels that policy watches. Folders of the others are known, so that no folder around them reaches in. */
  readonly channels: ReadonlySet<ChannelId>
  readonly ownFolders: readonly string[]
  /** Only own folders: nothing else of the computer is looked at. */
  readonly only?: boolean
  /** The agent's own folders: never entered. */
  readonly ignoredFolders?: readonly string[]
  /** Must return at once. Each state of a file is handed on once; a changed file is handed on anew. */
  readonly onFile: (file: SightedFile) => void
  readonly onFolderChange: (folder: WatchedFolder) => void
  readonly clock: Clock
  /** Asked of files that lie in a folder when it is first watched: those of an earlier run are not handed on again. */
  readonly alreadySeen?: (path: string, bytes: number, modifiedMs: number) => boolean
  /** Paths that an earlier watcher of this run saw arriving and had not handed on: no file that merely lies there. */
  readonly came?: ReadonlySet<string>
  readonly timing?: Partial<WatchTiming>
  /** The computer, where a test has to put something in its place. */
  readonly world?: DiscoveryWorld
  readonly openFolderEvents?: OpenFolderEvents
  readonly probeOpen?: ProbeOpen
}

export interface Watcher {
  /**
   * Resolves when all folders are watched and all files in them are listed. Those found are handed on afterwards as they
   * settle, `atStart`, behind what happens meanwhile.
   */
  start(): Promise<void>
  folders(): readonly WatchedFolder[]
  /** Files seen and not yet handed on. */
  waiting(): number
  /** Paths of those that appeared while they were watched. */
  arriving(): readonly string[]
  /** Searches for new accounts, months, moved roots and folders that came back; also runs by itself. */
  rediscover(): Promise<void>
  /** Passes over all files for what events missed; also runs by itself. To be called after sleep. */
  reconcile(): Promise<void>
  close(): Promise<void>
}

/** Finds the folders of all watched channels, watches them, and hands on each file that appears in them, once it settled. */
export function createWatcher(options: WatcherOptions): Watcher {
  const timing = { ...defaultTiming, ...options.timing }
  const openEvents = options.openFolderEvents ?? openFolderEvents
  const world = options.world ?? createSystemDiscovery()
  const timers = new Set<NodeJS.Timeout>()
  let cache = newDiscoveryCache()
  let searchedMs = 0
  let soon: NodeJS.Timeout | null = null
  let closed = false
  let work: Promise<void> = Promise.resolve()

  const sights = new FileSights({
    clock: options.clock,
    timing,
    files: { lookAt, isWholeZip, probeOpen: options.probeOpen ?? probeOpen },
    onFile: options.onFile,
    alreadySeen: options.alreadySeen ?? (() => false),
    came: options.came ?? new Set(),
  })
  const scouts = new Scouts(lookAt, openEvents, (path) => {
    if (live.has(path)) void live.verify(path)
    else void appeared(path)
  })
  const live: LiveFolders = new LiveFolders({
    clock: options.clock,
    sights,
    lookAt,
    openFolderEvents: openEvents,
    isRemote: isRemoteFolder,
    isLeftOut: (path, root) => roots.isLeftOut(path, root),
    onFolderEvent: (folder, name) => {
      scouts.hear(folder, name)
    },
    onCondition: (plan, condition) => {
      roots.subfolderChanged(plan, condition)
      searchSoon()
    },
  })
  const roots = new WatchedRoots({
    channels: options.channels,
    ignoredFolders: options.ignoredFolders ?? [],
    live,
    onChange: options.onFolderChange,
  })

  /** One search or pass at a time, in the order asked for. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    const done = work.then(() => (closed ? undefined : task()))
    work = done.catch(() => undefined)
    return done
  }

  async function search(first: FirstPass['kind'] & ('at-start' | 'found')): Promise<void> {
    let pass: FirstPass = first === 'at-start' ? { kind: first } : { kind: first, sinceMs: searchedMs, moved: false }
    // A place that is listened to from now on may have got what it waits for just before: then once more, soon at an end.
    for (let round = 0; round < 4 && !closed; round++) {
      const startedMs = options.clock.now()
      const found = await discover(
        {
          rows: [...imClients, ...netdiskClients],
          known: options.home,
          ownFolders: options.ownFolders.map((path) => resolve(path)),
          only: options.only ?? false,
          current: monthOf(startedMs),
        },
        world,
        cache,
      )
      await roots.follow(found, pass)
      searchedMs = startedMs
      pass = { kind: 'found', sinceMs: searchedMs, moved: false }
      if (!(await scouts.send(found.scouts))) return
    }
  }

  /** Programs write into their folders all the time; only a folder that came or went can change what is watched. */
  async function appeared(path: string): Promise<void> {
    const { kind } = await lookAt(path, 'follow')
    if (kind === 'refused' || (kind === 'folder') !== live.hasWithin(path)) searchSoon()
  }

  function searchSoon(): void {
    if (closed || soon !== null) return
    soon = setTimeout(
      () => {
        soon = null
        inTurn(() => search('found')).catch(() => {
          // It comes again with the next.
        })
      },
      Math.max(timing.gatherMs, Math.min(timing.searchGapMs, searchedMs + timing.searchGapMs - options.clock.now())),
    )
  }

  async function rediscover(): Promise<void> {
    cache = newDiscoveryCache()
    await live.verify()
    await search('found')
  }

  async function reconcile(): Promise<void> {
    await live.verify()
    await live.passOver('all')
  }

  function repeat(task: () => Promise<void>, everyMs: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      // One that failed is no reason to look no more.
      const again = (): void => {
        if (!closed) repeat(task, everyMs)
      }
      inTurn(task).then(again, again)
    }, everyMs)
    timers.add(timer)
  }

  return {
    start: () =>
      inTurn(async () => {
        await search('at-start')
        sights.beginBacklog()
        repeat(rediscover, timing.rediscoverMs)
        repeat(reconcile, timing.reconcileMs)
        repeat(() => live.passOver('polled'), timing.pollMs)
      }),
    folders: () => roots.folders(),
    waiting: () => sights.waiting,
    arriving: () => sights.arriving(),
    rediscover: () => inTurn(rediscover),
    reconcile: () => inTurn(reconcile),
    close: async () => {
      closed = true
      if (soon !== null) clearTimeout(soon)
      for (const timer of timers) clearTimeout(timer)
      sights.close()
      await Promise.all([live.close(), scouts.close()])
      await work
    },
  }
}
