import { basename, join } from 'node:path'
import type { Clock } from '../agent/ports.ts'
import type { FileSights } from './file-sights.ts'
import type { lookAt } from './file-state.ts'
import type { OpenFolderEvents } from './folder-events.ts'
import { isWithin, pathKey } from './folder-key.ts'
import type { FirstPass, FolderCondition, FolderPlan } from './folder-plan.ts'
import { IoGate } from './io-gate.ts'
import { isPolled, newLiveFolder, type LiveFolder } from './live-folder.ts'
import { passOver } from './pass-over.ts'

export interface LiveFoldersOptions {
  readonly clock: Clock
  readonly sights: FileSights
  readonly lookAt: typeof lookAt
  readonly openFolderEvents: OpenFolderEvents
  /** Network drives give events that get lost without a word: they are passed over as well. */
  readonly isRemote: (path: string) => Promise<boolean>
  /** A subfolder that belongs to another root, or to nobody. */
  readonly isLeftOut: (path: string, root: string) => boolean
  /** An entry of a watched folder came, went or changed, and is not a file. */
  readonly onFolderEvent: (folder: string, name: string) => void
  /** The condition of a watched folder became another. */
  readonly onCondition: (plan: FolderPlan, condition: FolderCondition) => void
}

/** Beyond this many folders the rest is passed over only: a watch costs a handle and a few kilobytes each. */
const mostWithEvents = 4_000
/** So many events of one folder within a second may have overflowed the system's queue, which not every system tells. */
const burstEvents = 400
const burstMs = 1_000
const samplesAtOnce = 32

/** The folders that are watched now, each with its own events; subfolders come and go by themselves. */
export class LiveFolders {
  readonly #options: LiveFoldersOptions
  readonly #folders = new Map<string, LiveFolder>()
  readonly #gate = new IoGate(samplesAtOnce)
  /** Subfolders that may not be read, and when that was last so. */
  readonly #forbidden = new Map<string, number>()
  #closed = false

  constructor(options: LiveFoldersOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#folders.size
  }

  has(path: string): boolean {
    return this.#folders.has(pathKey(path))
  }

  /** Whether this folder, or any below it, is watched. */
  hasWithin(path: string): boolean {
    for (const folder of this.#folders.values()) if (isWithin(folder.plan.path, path)) return true
    return false
  }

  /** Whether all folders of this root give events. */
  isLive(root: string): boolean {
    for (const folder of this.#folders.values()) if (folder.plan.root === root && isPolled(folder)) return false
    return true
  }

  /** Watches a folder and passes over it once. Resolves when both are done, for its subfolders too. */
  async attach(plan: FolderPlan, first: FirstPass): Promise<FolderCondition> {
    const key = pathKey(plan.path)
    const present = this.#folders.get(key)
    if (present !== undefined) return present.condition
    const look = await this.#options.lookAt(plan.path, 'follow')
    if (look.kind === 'refused') return 'no-access'
    if (look.kind !== 'folder') return 'missing'
    const remote = await this.#options.isRemote(plan.path)
    if (this.#closed || this.#folders.has(key)) return 'watching'
    const folder = newLiveFolder(plan, remote, look.inode)
    this.#folders.set(key, folder)
    await this.#listen(folder)
    await this.#pass(folder, first)
    return folder.condition
  }

  /** Stops watching a folder and all that is watched below it on its account. */
  async detach(path: string): Promise<void> {
    const inside = [...this.#folders.values()].filter((folder) => isWithin(folder.plan.path, path))
    await Promise.all(inside.map((folder) => this.#drop(folder)))
  }

  /** Passes over all folders, or over those only that give no events. */
  async passOver(which: 'all' | 'polled'): Promise<void> {
    for (const folder of [...this.#folders.values()]) {
      if (folder.closed || (which === 'polled' && !isPolled(folder))) continue
      if (folder.passing === null) await this.#pass(folder, { kind: 'live' })
    }
  }

  /**
   * Makes sure that each folder is still the one whose events are heard: one that was deleted and made anew looks the same
   * and is silent. What is gone is dropped.
   */
  async verify(path?: string): Promise<void> {
    const folders = path === undefined ? [...this.#folders.values()] : [this.#folders.get(pathKey(path))]
    for (const folder of folders) if (folder !== undefined && !folder.closed) await this.#verify(folder)
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#folders.values()].map((folder) => this.#drop(folder)))
  }

  async #verify(folder: LiveFolder): Promise<void> {
    if (folder.verifying) return
    folder.verifying = true
    const look = await this.#options.lookAt(folder.plan.path, 'follow')
    if (folder.closed) return
    if (look.kind === 'gone' || look.kind === 'file') {
      await this.#lose(folder, 'missing')
    } else if (look.kind === 'folder' && (look.inode !== folder.inode || folder.events?.live === false)) {
      folder.inode = look.inode
      await this.#listen(folder)
      await this.#pass(folder, { kind: 'live' })
    }
    folder.verifying = false
  }

  async #listen(folder: LiveFolder): Promise<void> {
    const { path } = folder.plan
    await folder.events?.close()
    folder.events = null
    const withEvents = this.#folders.size <= mostWithEvents
    if (!withEvents) return
    const events = await this.#options.openFolderEvents(path, (name) => {
      this.#hear(folder, name)
    })
    if (folder.closed) await events.close()
    else folder.events = events
  }

  #hear(folder: LiveFolder, name: string | null): void {
    if (folder.closed) return
    folder.burst++
    folder.timer ??= setTimeout(() => {
      folder.timer = null
      const overflowed = folder.burst > burstEvents
      folder.burst = 0
      if (overflowed) void this.#pass(folder, { kind: 'live' })
    }, burstMs)
    if (name === null) void this.#verify(folder).then(() => this.#pass(folder, { kind: 'live' }))
    else void this.#entryChanged(folder, name)
  }

  async #entryChanged(folder: LiveFolder, name: string): Promise<void> {
    const { plan } = folder
    if (this.#options.sights.ignores(name, plan)) return
    const path = join(plan.path, name)
    const there = await this.#options.sights.happened(path, plan)
    if (folder.closed || there === 'file' || there === null) return
    // A watched folder tells its own end under its own name, as if it were inside itself.
    if (there === 'gone' && name === basename(plan.path)) await this.#verify(folder)
    this.#options.onFolderEvent(plan.path, name)
    const child = this.#folders.get(pathKey(path))
    if (child !== undefined) await this.#verify(child)
    else if (there === 'folder') await this.#attachBelow(folder, name, { kind: 'live' })
  }

  async #attachBelow(parent: LiveFolder, name: string, first: FirstPass): Promise<void> {
    const path = join(parent.plan.path, name)
    if (parent.plan.depth === 0 || this.#options.isLeftOut(path, parent.plan.root)) return
    const plan = { ...parent.plan, path, depth: parent.plan.depth - 1 }
    const sinceMs = this.#forbidden.get(pathKey(path))
    const condition = await this.attach(plan, sinceMs === undefined ? first : { kind: 'found', sinceMs, moved: false })
    this.#tell(plan, condition)
  }

  /** Only news is told: a forbidden subfolder is met again at every pass. */
  #tell(plan: FolderPlan, condition: FolderCondition): void {
    const key = pathKey(plan.path)
    const wasForbidden = this.#forbidden.has(key)
    if (condition === 'no-access') this.#forbidden.set(key, this.#options.clock.now())
    else this.#forbidden.delete(key)
    if (wasForbidden !== (condition === 'no-access') || condition === 'missing')
      this.#options.onCondition(plan, condition)
  }

  /** One pass at a time; a second wish during one makes one more after it. */
  #pass(folder: LiveFolder, first: FirstPass): Promise<void> {
    if (folder.passing !== null) {
      folder.passAgain = true
      return folder.passing
    }
    folder.passing = this.#passOnce(folder, first).finally(() => {
      folder.passing = null
      if (folder.passAgain && !folder.closed) {
        folder.passAgain = false
        void this.#pass(folder, { kind: 'live' })
      }
    })
    return folder.passing
  }

  async #passOnce(folder: LiveFolder, first: FirstPass): Promise<void> {
    const { sights, lookAt } = this.#options
    const world = { sights, lookAt, gate: this.#gate, isOver: () => folder.closed }
    const listing = await passOver(folder.plan, first, world)
    if (listing === null) return
    if (listing.kind !== 'listed') {
      await this.#lose(folder, listing.kind)
      return
    }
    for (const name of listing.folders) {
      if (!this.has(join(folder.plan.path, name))) await this.#attachBelow(folder, name, first)
    }
  }

  async #lose(folder: LiveFolder, condition: 'missing' | 'no-access'): Promise<void> {
    folder.condition = condition
    await this.detach(folder.plan.path)
    this.#tell(folder.plan, condition)
  }

  async #drop(folder: LiveFolder): Promise<void> {
    folder.closed = true
    if (folder.timer !== null) clearTimeout(folder.timer)
    if (this.#folders.get(pathKey(folder.plan.path)) === folder) this.#folders.delete(pathKey(folder.plan.path))
    await folder.events?.close()
  }
}
