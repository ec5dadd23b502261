/** The user's folders as the system names them: Electron's `app.getPath`, or `findKnownFolders` without Electron. */
export interface KnownFolders {
  readonly home: string
  readonly documents: string
  readonly downloads: string
  readonly desktop: string
  /** `%APPDATA%` on Windows. */
  readonly appData: string
  /** `%LOCALAPPDATA%` on Windows: where browsers keep their profiles. */
  readonly localAppData: string
  /** `%PUBLIC%\Documents` on Windows. */
  readonly publicDocuments: string
}
