import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { folderOfItsOwn } from './folder-of-its-own.ts'
import type { KnownFolders } from './known-folders.ts'
import { readRegistryValue } from './read-registry-value.ts'

/** Where Explorer keeps them; Downloads has only its number. */
const shellFolders = 'Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'
const downloadsId = '{374DE290-123F-4565-9164-39C4925E467B}'

/** The user's folders without Electron, also where they were moved: from the registry, or the desktop's own settings. */
export async function findKnownFolders(): Promise<KnownFolders> {
  const home = homedir()
  const windows = process.platform === 'win32'
  const named = windows ? await fromRegistry() : await fromUserDirs(home)
  const appData = windows ? join(home, 'AppData', 'Roaming') : (process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'))
  return {
    home,
    documents: folderOfItsOwn(named.documents, home, 'Documents'),
    downloads: folderOfItsOwn(named.downloads, home, 'Downloads'),
    desktop: folderOfItsOwn(named.desktop, home, 'Desktop'),
    appData: process.env['APPDATA'] ?? appData,
    localAppData: process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'),
    publicDocuments: join(process.env['PUBLIC'] ?? join(home, 'Public'), 'Documents'),
  }
}

interface Named {
  readonly documents: string | null
  readonly downloads: string | null
  readonly desktop: string | null
}

async function fromRegistry(): Promise<Named> {
  const [documents, downloads, desktop] = await Promise.all(
    ['Personal', downloadsId, 'Desktop'].map((value) => readRegistryValue(shellFolders, value)),
  )
  return { documents: documents ?? null, downloads: downloads ?? null, desktop: desktop ?? null }
}

/** freedesktop's `user-dirs.dirs`: on a Chinese Linux the folders are named 文档, 下载 and 桌面. */
async function fromUserDirs(home: string): Promise<Named> {
  const text = await readFile(join(home, '.config', 'user-dirs.dirs'), 'utf8').catch(() => '')
  const read = (name: string): string | null => {
    const path = new RegExp(`^XDG_${name}_DIR="(.+)"$`, 'm').exec(text)?.[1]?.replace(/^\$HOME(?=\/|$)/, home)
    return path?.startsWith('/') === true ? path : null
  }
  return { documents: read('DOCUMENTS'), downloads: read('DOWNLOAD'), desktop: read('DESKTOP') }
}
