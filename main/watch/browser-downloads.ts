import type { ClientId } from '../../shared/domain/client-id.ts'
import type { DiscoveryWorld } from './discovery-world.ts'
import type { KnownFolders } from './known-folders.ts'

/** Chromium browsers keep the downloads folder in each profile's `Preferences`; below `%LOCALAPPDATA%` unless it says so. */
const browsers: readonly { readonly client: ClientId; readonly folder: keyof KnownFolders; readonly path: string }[] = [
  { client: 'chrome', folder: 'localAppData', path: 'Google/Chrome/User Data' },
  { client: 'edge', folder: 'localAppData', path: 'Microsoft/Edge/User Data' },
  { client: '360-chrome', folder: 'localAppData', path: '360Chrome/Chrome/User Data' },
  { client: '360-chrome-x', folder: 'localAppData', path: '360ChromeX/Chrome/User Data' },
  { client: '360-se', folder: 'appData', path: '360se6/User Data' },
  { client: 'qq-browser', folder: 'localAppData', path: 'Tencent/QQBrowser/User Data' },
  { client: 'chrome', folder: 'appData', path: 'google-chrome' },
  { client: 'chromium', folder: 'appData', path: 'chromium' },
]

const profileName = /^(?:Default|Profile \d+)$/
/** Extensions swell it; beyond this it is not read, and the usual downloads folder is watched all the same. */
const mostBytes = 32 * 1024 ** 2

export interface BrowserFolder {
  readonly client: ClientId
  readonly path: string
}

/** Folders that browsers were told to download into, of all profiles. */
export async function findBrowserDownloads(
  known: KnownFolders,
  world: DiscoveryWorld,
): Promise<readonly BrowserFolder[]> {
  const found: BrowserFolder[] = []
  for (const { client, folder, path } of browsers) {
    const profiles = world.paths.join(known[folder], ...path.split('/'))
    const listing = await world.folders(profiles)
    if (listing.kind !== 'listed') continue
    for (const profile of listing.folders.filter((name) => profileName.test(name))) {
      const bytes = await world.readSmall(world.paths.join(profiles, profile, 'Preferences'), mostBytes)
      const downloads = bytes === null ? null : downloadsIn(new TextDecoder().decode(bytes))
      if (downloads !== null && world.paths.isAbsolute(downloads)) {
        found.push({ client, path: world.paths.resolve(downloads) })
      }
    }
  }
  return found
}

function downloadsIn(preferences: string): string | null {
  try {
    const { download } = JSON.parse(preferences) as {
      readonly download?: { readonly default_directory?: unknown } | null
    }
    return typeof download?.default_directory === 'string' ? download.default_directory : null
  } catch {
    return null
  }
}
