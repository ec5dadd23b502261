import { join } from 'node:path'
import { app } from 'electron'
import type { KnownFolders } from '../watch/known-folders.ts'

/** The user's folders as the system names them, also where they were moved to another drive. */
export function electronKnownFolders(): KnownFolders {
  const home = app.getPath('home')
  return {
    home,
    documents: app.getPath('documents'),
    downloads: app.getPath('downloads'),
    desktop: app.getPath('desktop'),
    appData: app.getPath('appData'),
    localAppData: process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'),
    publicDocuments: join(process.env['PUBLIC'] ?? join(home, 'Public'), 'Documents'),
  }
}
