import { basename, dirname } from 'node:path'
import { sameState, type FileState } from './file-state.ts'
import { pathKey } from './folder-key.ts'

interface Known {
  readonly state: FileState | null
  /** False where it was given up, locked or forbidden: asked again at every pass. */
  readonly read: boolean
  /** Was not there at the last pass. */
  missing: boolean
}

export type Knowledge = 'new' | 'known' | 'given-up'

/**
 * Which state of which file was handed on. Kept by folder, so that a pass over a folder needs no path of each file. A file
 * that is gone is remembered until it missed two passes: our own vault, and a save by renaming, put the same file back.
 */
export class FileIndex {
  readonly #folders = new Map<string, Map<string, Known>>()

  /** Files remembered. */
  get size(): number {
    let size = 0
    for (const names of this.#folders.values()) size += names.size
    return size
  }

  know(path: string, state: FileState | null): Knowledge {
    const known = this.#folders.get(pathKey(dirname(path)))?.get(basename(path))
    if (known === undefined) return 'new'
    if (!known.read) return known.state === null || state === null || sameState(known.state, state) ? 'given-up' : 'new'
    return known.state !== null && state !== null && sameState(known.state, state) ? 'known' : 'new'
  }

  add(path: string, state: FileState | null, read: boolean): void {
    const folder = pathKey(dirname(path))
    const names = this.#folders.get(folder) ?? new Map<string, Known>()
    names.set(basename(path), { state, read, missing: false })
    this.#folders.set(folder, names)
  }

  /** A whole pass over one folder found just these names. */
  passed(folder: string, present: ReadonlySet<string>): void {
    const key = pathKey(folder)
    const names = this.#folders.get(key)
    if (names === undefined) return
    for (const [name, known] of names) {
      if (present.has(name)) known.missing = false
      else if (known.missing) names.delete(name)
      else known.missing = true
    }
    if (names.size === 0) this.#folders.delete(key)
  }
}
