import { join } from 'node:path'
import type { KnownFolders } from '../../main/watch/known-folders.ts'

/** The user's folders of a made-up home; none is made. */
export function knownFoldersIn(home: string): KnownFolders {
  return {
    home,
    documents: join(home, 'Documents'),
    downloads: join(home, 'Downloads'),
    desktop: join(home, 'Desktop'),
    appData: join(home, 'AppData', 'Roaming'),
    localAppData: join(home, 'AppData', 'Local'),
    publicDocuments: join(home, 'Public', 'Documents'),
  }
}
