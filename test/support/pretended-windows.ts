import { win32 as paths } from 'node:path'
import iconv from 'iconv-lite'
import type { DiscoveryWorld } from '../../main/watch/discovery-world.ts'
import type { KnownFolders } from '../../main/watch/known-folders.ts'

/** The folders of a clerk whose documents were moved to another drive, as is usual. */
export const clerksFolders: KnownFolders = {
  home: 'C:\\Users\\clerk',
  documents: 'D:\\文档',
  downloads: 'C:\\Users\\clerk\\Downloads',
  desktop: 'C:\\Users\\clerk\\Desktop',
  appData: 'C:\\Users\\clerk\\AppData\\Roaming',
  localAppData: 'C:\\Users\\clerk\\AppData\\Local',
  publicDocuments: 'C:\\Users\\Public\\Documents',
}

/** A Windows PC in memory, for discovery on a system that has neither drives nor a registry. */
export class PretendedWindows implements DiscoveryWorld {
  readonly paths = paths
  readonly registry = new Map<string, string>()
  readonly shut = new Set<string>()
  removable: readonly string[] = []
  asked = 0
  readonly #folders = new Map<string, { readonly folders: Set<string>; readonly files: Map<string, Uint8Array> }>()

  folder(path: string): this {
    const parent = paths.dirname(path)
    if (!this.#folders.has(path)) this.#folders.set(path, { folders: new Set(), files: new Map() })
    if (parent === path) return this
    this.folder(parent)
    this.#folders.get(parent)?.folders.add(paths.basename(path))
    return this
  }

  file(path: string, text: string, encoding: string): this {
    this.folder(paths.dirname(path))
    this.#folders
      .get(paths.dirname(path))
      ?.files.set(paths.basename(path), iconv.encode(text, encoding, { addBOM: true }))
    return this
  }

  folders(path: string) {
    if (this.shut.has(path)) return Promise.resolve({ kind: 'no-access' as const })
    const found = this.#folders.get(path)
    if (found === undefined) return Promise.resolve({ kind: 'missing' as const })
    return Promise.resolve({ kind: 'listed' as const, folders: [...found.folders], files: [...found.files.keys()] })
  }

  readSmall(path: string, mostBytes: number): Promise<Uint8Array | null> {
    const bytes = this.#folders.get(paths.dirname(path))?.files.get(paths.basename(path)) ?? null
    return Promise.resolve(bytes !== null && bytes.length <= mostBytes ? bytes : null)
  }

  registryValue(key: string, value: string): Promise<string | null> {
    this.asked++
    return Promise.resolve(this.registry.get(`${key}\\${value}`) ?? null)
  }

  drives(): Promise<readonly string[]> {
    return Promise.resolve([...this.#folders.keys()].filter((path) => paths.dirname(path) === path))
  }

  removableDrives(): Promise<readonly string[]> {
    return Promise.resolve(this.removable)
  }
}
