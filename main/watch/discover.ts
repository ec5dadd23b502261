import type { ChannelId } from '../../shared/domain/channel.ts'
import { findBrowserDownloads, type BrowserFolder } from './browser-downloads.ts'
import type { ClientRow } from './client-row.ts'
import { discoverClient } from './discover-client.ts'
import type { DiscoveryWorld } from './discovery-world.ts'
import { findCandidates, type Candidate } from './find-candidates.ts'
import type { Discovery, FoundRoot, Scout } from './found-root.ts'
import type { KnownFolders } from './known-folders.ts'

export interface DiscoverOptions {
  readonly rows: readonly ClientRow[]
  readonly known: KnownFolders
  readonly ownFolders: readonly string[]
  /** Only own folders: the computer is not searched at all. */
  readonly only: boolean
  /** This month, `2026-09`. */
  readonly current: string
}

/** What configuration says, kept between searches: asking the registry starts a program, browsers' files are large. */
export interface DiscoveryCache {
  readonly candidates: Map<ClientRow, readonly Candidate[]>
  browsers: readonly BrowserFolder[] | null
}

export function newDiscoveryCache(): DiscoveryCache {
  return { candidates: new Map(), browsers: null }
}

/** How deep ordinary folders are watched: what people make by hand is rarely deeper, what programs unpack is. */
const depths = { downloads: 4, desktop: 6, documents: 8, removable: 6, 'own-folder': 32 } as const

/**
 * Finds all folders of all channels, watched by policy or not: a channel that is off still keeps its folders out of those
 * around it. Own folders come first, then clients: of two roots at the same place the first names the channel.
 */
export async function discover(
  options: DiscoverOptions,
  world: DiscoveryWorld,
  cache: DiscoveryCache,
): Promise<Discovery> {
  const { known } = options
  const own = options.ownFolders.map((path) => plainRoot(path, 'own-folder', 'policy'))
  if (options.only) return withScouts(own, [], [], world)

  const clients: Omit<Discovery, 'claimed'>[] = []
  const claimed: string[] = []
  for (const row of options.rows) {
    const candidates = cache.candidates.get(row) ?? (await findCandidates(row, known, world))
    cache.candidates.set(row, candidates)
    claimed.push(...candidates.map(({ path }) => path))
    for (const candidate of candidates) clients.push(await discoverClient(row, candidate, world, options.current))
  }
  const sticks = (await world.removableDrives()).map((path) => plainRoot(path, 'removable', 'removable'))
  const usual = (['downloads', 'desktop', 'documents'] as const).map((id) => plainRoot(known[id], id, 'known-folder'))
  cache.browsers ??= await findBrowserDownloads(known, world)
  const browsers = cache.browsers.map(browserRoot)
  const roots = [...own, ...clients.flatMap(({ roots }) => roots), ...sticks, ...usual, ...browsers]
  const scouts = clients.flatMap((found) => found.scouts)
  return withScouts(roots, scouts, claimed, world)
}

function plainRoot(path: string, channel: ChannelId & keyof typeof depths, howFound: FoundRoot['howFound']): FoundRoot {
  const leaves = [{ path, depth: depths[channel] }]
  return { path, base: path, channel, client: null, howFound, certainty: 'high', leaves, reportsOnly: false }
}

/** Not deep: a browser may have been told to download into the whole of a drive. */
function browserRoot({ client, path }: BrowserFolder): FoundRoot {
  return { ...plainRoot(path, 'downloads', 'browser'), client, leaves: [{ path, depth: 1 }] }
}

/** The parent of a root tells when it comes back, or is replaced by another of its name. */
function withScouts(
  roots: readonly FoundRoot[],
  scouts: readonly Scout[],
  claimed: readonly string[],
  { paths }: DiscoveryWorld,
): Discovery {
  const atHome = roots.map(({ path }) => ({ path: paths.dirname(path), name: paths.basename(path) }))
  return { roots, scouts: [...scouts, ...atHome.filter(({ name }) => name !== '')], claimed }
}
