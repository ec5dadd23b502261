import { channelIds, type ChannelId } from '../../shared/domain/channel.ts'
import type { AgentChanged } from '../../shared/domain/agent-event.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { Clock, SeenFiles } from '../agent/ports.ts'
import type { KnownFolders } from '../watch/known-folders.ts'
import type { WatchedFolder } from '../watch/watched-folder.ts'
import { createWatcher, type Watcher } from '../watch/watcher.ts'

export interface FolderWatchOptions {
  readonly home: string
  readonly knownFolders: KnownFolders
  /** Only these, as own folders; nothing is discovered. */
  readonly only: readonly string[] | null
  readonly clock: Clock
  readonly seen: SeenFiles
  readonly policy: () => Policy
  readonly onFile: (file: SightedFile) => void
  readonly onChange: (change: AgentChanged['change'] | null) => void
}

/** The folders that policy names, watched; another policy means another watcher. */
export class FolderWatch {
  readonly #options: FolderWatchOptions
  readonly #states = new Map<string, WatchedFolder['state']>()
  #watcher: Watcher
  #watched: string
  #following: Promise<void> = Promise.resolve()
  #closed = false

  constructor(options: FolderWatchOptions) {
    this.#options = options
    this.#watched = this.#toWatch().key
    this.#watcher = this.#newWatcher()
  }

  folders(): readonly WatchedFolder[] {
    return this.#watcher.folders()
  }

  start(): Promise<void> {
    return this.#watcher.start()
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#watcher.close()
    await this.#following
  }

  /** After sleep or unlock: looks for folders and files that were missed. */
  async resume(): Promise<void> {
    await this.#watcher.rediscover()
    await this.#watcher.reconcile()
  }

  /**
   * Begins anew where the policy names other folders; files that lie there then are recorded, never moved. One policy after
   * the other: two watchers would hand each file on twice.
   */
  follow(): Promise<void> {
    const followed = this.#following.then(() => this.#followNow())
    this.#following = followed.catch(() => undefined)
    return followed
  }

  async #followNow(): Promise<void> {
    const { key } = this.#toWatch()
    if (key === this.#watched) return
    this.#watched = key
    const came = this.#watcher.arriving()
    await this.#watcher.close()
    if (this.#closed) return
    this.#watcher = this.#newWatcher(came)
    await this.#watcher.start()
  }

  #toWatch() {
    const { only, policy } = this.#options
    const { channels, ownFolders } = policy()
    const watched: readonly ChannelId[] = only === null ? channelIds.filter((id) => channels[id].watch) : ['own-folder']
    const folders = only ?? ownFolders
    return { key: JSON.stringify([watched, folders]), watched, folders }
  }

  /** @param came files that appeared before the eyes of the watcher before, and were not handed on by it. */
  #newWatcher(came: readonly string[] = []): Watcher {
    const { knownFolders, home, only, clock, seen, onFile } = this.#options
    const { watched, folders } = this.#toWatch()
    return createWatcher({
      channels: new Set(watched),
      ownFolders: folders,
      only: only !== null,
      came: new Set(came),
      home: knownFolders,
      ignoredFolders: [home],
      clock,
      alreadySeen: (path, bytes, modifiedMs) => seen.has({ path, bytes, modifiedMs }),
      onFile,
      onFolderChange: (folder) => {
        this.#options.onChange(this.#changeOf(folder))
      },
    })
  }

  /** A client that was never installed has no folder: only one that was watched and went, or came, is an event. */
  #changeOf({ path, state }: WatchedFolder): AgentChanged['change'] | null {
    const before = this.#states.get(path)
    this.#states.set(path, state)
    if (before === state) return null
    if (state === 'no-access') return 'folder-unreadable'
    if (state === 'missing') return before === 'watching' ? 'folder-missing' : null
    return before === undefined ? null : 'folder-watched'
  }
}
