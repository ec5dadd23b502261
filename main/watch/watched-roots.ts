import type { ChannelId } from '../../shared/domain/channel.ts'
import { isWithin, pathKey } from './folder-key.ts'
import type { FirstPass, FolderCondition, FolderPlan } from './folder-plan.ts'
import type { Discovery, FoundRoot } from './found-root.ts'
import type { LiveFolders } from './live-folders.ts'
import type { WatchedFolder } from './watched-folder.ts'

interface WatchedRoot {
  root: FoundRoot
  told: WatchedFolder
}

/** The roots of the last search, brought to life and compared with the next: what is new, gone, or in another state. */
export class WatchedRoots {
  readonly #channels: ReadonlySet<ChannelId>
  readonly #ignored: readonly string[]
  readonly #live: LiveFolders
  readonly #onChange: (folder: WatchedFolder) => void
  readonly #roots = new Map<string, WatchedRoot>()
  readonly #forbidden = new Map<string, WatchedFolder>()
  #allBounds: ReadonlySet<string> = new Set()
  #watchedBounds: ReadonlySet<string> = new Set()

  constructor(options: {
    readonly channels: ReadonlySet<ChannelId>
    readonly ignoredFolders: readonly string[]
    readonly live: LiveFolders
    readonly onChange: (folder: WatchedFolder) => void
  }) {
    this.#channels = options.channels
    this.#ignored = options.ignoredFolders
    this.#live = options.live
    this.#onChange = options.onChange
  }

  folders(): readonly WatchedFolder[] {
    return [...[...this.#roots.values()].map(({ told }) => told), ...this.#forbidden.values()]
  }

  /** Starts, stops and moves watches until they are what was found. */
  async follow(found: Discovery, first: FirstPass): Promise<void> {
    const watched = found.roots.filter(({ channel }) => this.#channels.has(channel))
    this.#allBounds = bounds(found.roots, found.claimed)
    this.#watchedBounds = bounds(watched, [])
    const wanted = new Map<string, FoundRoot>()
    for (const root of watched) {
      const key = pathKey(root.path)
      const present = wanted.get(key)
      wanted.set(key, present === undefined ? root : joined(present, root))
    }
    for (const [key, { root }] of this.#roots) await this.#release(root, wanted.get(key))
    const known = [...this.#roots.values()].map(({ root }) => root)
    await Promise.all([...wanted.values()].map((root) => this.#bring(root, firstOf(root, first, known))))
  }

  /** Whether a subfolder met below `root` belongs to another root, or is the agent's own. */
  isLeftOut(path: string, root: string): boolean {
    if (this.#ignored.some((folder) => isWithin(path, folder))) return true
    const key = pathKey(path)
    if (key === pathKey(root)) return false
    // Own folders were asked for by name: they reach into what is not watched as a channel of its own.
    const isOwn = this.#roots.get(pathKey(root))?.root.channel === 'own-folder'
    return (isOwn ? this.#watchedBounds : this.#allBounds).has(key)
  }

  /** A folder below a root became unreadable, readable again, or went. */
  subfolderChanged(plan: FolderPlan, condition: FolderCondition): void {
    const key = pathKey(plan.path)
    const present = this.#roots.get(pathKey(plan.root))
    if (present === undefined || this.#roots.has(key)) return
    const { channel, client, howFound, certainty } = present.root
    const folder: WatchedFolder = {
      path: plan.path,
      channel,
      client,
      state: condition,
      by: 'events',
      howFound,
      certainty,
    }
    if (condition === 'no-access') this.#forbidden.set(key, folder)
    else if (!this.#forbidden.delete(key)) return
    this.#onChange(folder)
  }

  async #release(root: FoundRoot, wanted: FoundRoot | undefined): Promise<void> {
    const kept = new Set(wanted?.leaves.map(({ path }) => pathKey(path)))
    for (const { path } of root.leaves) if (!kept.has(pathKey(path))) await this.#live.detach(path)
    if (wanted === undefined) this.#tell(root, 'missing')
  }

  async #bring(root: FoundRoot, first: FirstPass): Promise<void> {
    const { path, channel, reportsOnly } = root
    // Known before its folders are: passing over them asks whose they are.
    const present = this.#roots.get(pathKey(path))
    if (present !== undefined) present.root = root
    else this.#roots.set(pathKey(path), { root, told: describe(root, 'missing', 'events') })
    const conditions: FolderCondition[] = []
    for (const leaf of root.leaves) {
      conditions.push(await this.#live.attach({ ...leaf, channel, root: path, reportsOnly }, first))
    }
    const state = conditions.find((condition) => condition === 'watching') ?? conditions[0] ?? 'missing'
    this.#tell(root, state, present === undefined)
  }

  #tell(root: FoundRoot, state: FolderCondition, isNew = false): void {
    const key = pathKey(root.path)
    const before = this.#roots.get(key)?.told
    const told = describe(root, state, state !== 'watching' || this.#live.isLive(root.path) ? 'events' : 'polling')
    this.#roots.set(key, { root, told })
    if (isNew || before?.state !== told.state || before.by !== told.by) this.#onChange(told)
  }
}

function describe(root: FoundRoot, state: FolderCondition, by: WatchedFolder['by']): WatchedFolder {
  const { path, channel, client, howFound, certainty } = root
  return { path, channel, client, state, by, howFound, certainty }
}

function bounds(roots: readonly FoundRoot[], claimed: readonly string[]): ReadonlySet<string> {
  return new Set([...roots.flatMap(({ path, base }) => [path, base]), ...claimed].map(pathKey))
}

/** The same place found twice, by two versions of a client or two settings: watched once, under the first name. */
function joined(present: FoundRoot, other: FoundRoot): FoundRoot {
  if (present.channel !== other.channel) return present
  const have = new Set(present.leaves.map(({ path }) => pathKey(path)))
  return { ...present, leaves: [...present.leaves, ...other.leaves.filter(({ path }) => !have.has(pathKey(path)))] }
}

/** A second place of a client that had one already is its history, copied: only what was written since is new. */
function firstOf(root: FoundRoot, first: FirstPass, known: readonly FoundRoot[]): FirstPass {
  if (first.kind !== 'found' || root.client === null) return first
  const bases = known.filter(({ client }) => client === root.client).map(({ base }) => base)
  return bases.length > 0 && !bases.includes(root.base) ? { ...first, moved: true } : first
}
