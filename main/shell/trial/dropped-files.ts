import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export type DroppedFile =
  | { readonly kind: 'file'; readonly path: string }
  /** It cannot be looked into; it is named in the list like any other. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: 'no-permission' | 'vanished' }

/** A file is itself; a folder is all files below it, by name. Links are not followed: a loop of them never ends. */
export async function* droppedFiles(path: string): AsyncGenerator<DroppedFile> {
  try {
    if (!(await lstat(path)).isDirectory()) {
      yield { kind: 'file', path }
      return
    }
    const entries = await readdir(path, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const below = join(path, entry.name)
      if (entry.isDirectory()) yield* droppedFiles(below)
      else if (entry.isFile()) yield { kind: 'file', path: below }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    yield { kind: 'unreadable', path, reason: code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'vanished' }
  }
}
