import { readdir } from 'node:fs/promises'
import { errorCode } from './file-state.ts'

export type FolderListing =
  | { readonly kind: 'listed'; readonly files: readonly string[]; readonly folders: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'no-access' }

/** Names in a folder, links left out: what they point at is watched where it lies, and a loop of them never ends. */
export async function readFolder(path: string): Promise<FolderListing> {
  try {
    const files: string[] = []
    const folders: string[] = []
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(entry.name)
      else if (entry.isFile()) files.push(entry.name)
    }
    return { kind: 'listed', files, folders }
  } catch (error) {
    const code = errorCode(error)
    return { kind: code === 'EACCES' || code === 'EPERM' ? 'no-access' : 'missing' }
  }
}
