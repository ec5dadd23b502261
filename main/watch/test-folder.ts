import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './file-state.ts'
import { openFolderEvents } from './folder-events.ts'
import { readFolder } from './read-folder.ts'
import { isRemoteFolder } from './remote-folder.ts'

/** What a folder lets us do, found out by doing it. */
export interface FolderTrial {
  readonly listed:
    | { readonly kind: 'listed'; readonly files: number; readonly folders: number }
    | { readonly kind: 'missing' | 'no-access' }
  readonly read: 'readable' | 'none' | 'no-access' | 'locked' | 'not-tried'
  readonly watched: 'events' | 'polling' | 'not-tried'
}

/** Lists a folder, opens one of its files, and listens to it for a moment. Changes nothing in it; never rejects. */
export async function testFolder(path: string): Promise<FolderTrial> {
  const listing = await readFolder(path)
  if (listing.kind !== 'listed') return { listed: listing, read: 'not-tried', watched: 'not-tried' }
  const [first] = listing.files
  const events = await openFolderEvents(path, () => undefined)
  const { live } = events
  await events.close()
  return {
    listed: { kind: 'listed', files: listing.files.length, folders: listing.folders.length },
    read: first === undefined ? 'none' : await tryReading(join(path, first)),
    // What is changed from another machine is passed over as well: events alone would lose some.
    watched: live && !(await isRemoteFolder(path)) ? 'events' : 'polling',
  }
}

async function tryReading(path: string): Promise<FolderTrial['read']> {
  try {
    const file = await open(path, 'r')
    try {
      await file.read(Buffer.alloc(1), 0, 1, 0)
    } finally {
      await file.close()
    }
    return 'readable'
  } catch (error) {
    switch (errorCode(error)) {
      case 'EBUSY':
        return 'locked'
      // It went between listing and opening: nothing is known of the rights.
      case 'ENOENT':
        return 'none'
      default:
        return 'no-access'
    }
  }
}
