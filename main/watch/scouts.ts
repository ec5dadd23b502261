import { basename, dirname, join } from 'node:path'
import type { lookAt } from './file-state.ts'
import type { FolderEvents, OpenFolderEvents } from './folder-events.ts'
import { pathKey } from './folder-key.ts'
import type { Scout } from './found-root.ts'

interface Post {
  readonly path: string
  readonly inode: number
  readonly events: FolderEvents
}

/**
 * Listens in folders where something is expected to appear: a new month, an account, a folder that is missing. Nothing of
 * these folders is read, and names that nobody waits for are let pass.
 */
export class Scouts {
  readonly #lookAt: typeof lookAt
  readonly #open: OpenFolderEvents
  readonly #onAppeared: (path: string) => void
  readonly #posts = new Map<string, Post>()
  /** By folder: the names waited for, or `null` for any. */
  #wanted = new Map<string, Set<string> | null>()
  #closed = false

  constructor(look: typeof lookAt, open: OpenFolderEvents, onAppeared: (path: string) => void) {
    this.#lookAt = look
    this.#open = open
    this.#onAppeared = onAppeared
  }

  /** Listens where these say, and nowhere else. Answers whether a place is new: something may have appeared just before. */
  async send(scouts: readonly Scout[]): Promise<boolean> {
    const wanted = new Map<string, Set<string> | null>()
    const places = new Map<string, { readonly path: string; readonly inode: number }>()
    for (const scout of scouts) {
      const place = await this.#nearest(scout)
      if (place === null) continue
      const key = pathKey(place.path)
      const names = wanted.get(key)
      if (place.name === null || names === null) wanted.set(key, null)
      else wanted.set(key, (names ?? new Set()).add(nameKey(place.path, place.name)))
      places.set(key, place)
    }
    this.#wanted = wanted
    const gone = [...this.#posts].filter(([key, post]) => places.get(key)?.inode !== post.inode || !post.events.live)
    for (const [key, post] of gone) {
      this.#posts.delete(key)
      await post.events.close()
    }
    let fresh = false
    for (const [key, { path, inode }] of places) {
      if (this.#posts.has(key) || this.#closed) continue
      const events = await this.#open(path, (name) => {
        this.hear(path, name)
      })
      this.#posts.set(key, { path, inode, events })
      fresh ||= events.live
    }
    if (this.#closed) await this.close()
    return fresh
  }

  /** An entry of this folder came, went or changed; `null` where the system does not say which. */
  hear(folder: string, name: string | null): void {
    const wanted = this.#wanted.get(pathKey(folder))
    if (this.#closed || wanted === undefined) return
    if (name === null) this.#onAppeared(folder)
    else if (wanted === null || wanted.has(nameKey(folder, name))) this.#onAppeared(join(folder, name))
  }

  async close(): Promise<void> {
    this.#closed = true
    const posts = [...this.#posts.values()]
    this.#posts.clear()
    await Promise.all(posts.map((post) => post.events.close()))
  }

  /** The folder itself, or the nearest that exists around it, where the next missing part is waited for. */
  async #nearest(scout: Scout) {
    let { path, name } = scout
    for (;;) {
      const look = await this.#lookAt(path, 'follow')
      if (look.kind === 'folder') return { path, name, inode: look.inode }
      const parent = dirname(path)
      if (parent === path) return null
      name = basename(path)
      path = parent
    }
  }
}

function nameKey(folder: string, name: string): string {
  return pathKey(join(folder, name))
}
