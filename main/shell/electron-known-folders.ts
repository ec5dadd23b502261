import { join } from 'node:path'
import { app } from 'electron'
import { folderOfItsOwn } from '../watch/folder-of-its-own.ts'
import type { KnownFolders } from '../watch/known-folders.ts'

/** The user's folders as the system names them, also where they were moved to another drive. */
export function electronKnownFolders(): KnownFolders {
  const home = app.getPath('home')
  return {
    home,
    documents: folderOfItsOwn(app.getPath('documents'), home, 'Documents'),
    downloads: folderOfItsOwn(app.getPath('downloads'), home, 'Downloads'),
    desktop: folderOfItsOwn(app.getPath('desktop'), home, 'Desktop'),
    appData: app.getPath('appData'),
    localAppData: process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'),
    publicDocuments: join(process.env['PUBLIC'] ?? join(home, 'Public'), 'Documents'),
  }
}
