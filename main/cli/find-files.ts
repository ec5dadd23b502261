import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface FoundFile {
  readonly path: string
  /** Found in a given folder, rather than given itself. */
  readonly inFolder: boolean
  /** Why nothing is known of what is in it: a folder. */
  readonly unread?: 'no-permission' | 'vanished'
}

/**
 * A given file is itself, be it there or not; a given folder is all its files, by name, links not followed. A folder that may not be
 * read stands for what is in it: it is not left out without a word.
 */
export async function* findFiles(given: string): AsyncGenerator<FoundFile> {
  if (await isFolder(given)) yield* filesBelow(given)
  else yield { path: given, inFolder: false }
}

async function* filesBelow(folder: string): AsyncGenerator<FoundFile> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
    yield { path: folder, inFolder: true, unread: isGone ? 'vanished' : 'no-permission' }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile()) yield { path, inFolder: true }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}
