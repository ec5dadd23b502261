import type { ClientRow, ParentSource } from './client-row.ts'

const documents: ParentSource = { kind: 'known', folder: 'documents' }
const home: ParentSource = { kind: 'known', folder: 'home' }
const anywhere: readonly ParentSource[] = [documents, home, { kind: 'drives' }]

const synced = { channel: 'netdisk', account: { kind: 'none' }, files: '', depth: 6 } as const

/**
 * Folders whose content goes to a cloud by itself. OneDrive is left out on purpose: Windows puts the documents and the desktop
 * into it, so everything on the PC would count as sent.
 */
export const netdiskClients: readonly ClientRow[] = [
  { ...synced, client: 'wps-drive', certainty: 'medium', parents: anywhere, folder: 'WPSDrive' },
  { ...synced, client: 'wps-drive', certainty: 'medium', parents: anywhere, folder: 'WPS云盘' },
  { ...synced, client: 'baidu-netdisk', certainty: 'low', parents: anywhere, folder: 'BaiduSyncdisk' },
  { ...synced, client: 'baidu-netdisk', certainty: 'low', parents: anywhere, folder: 'BaiduNetdiskWorkspace' },
  { ...synced, client: 'nutstore', certainty: 'low', parents: [home, documents], folder: 'Nutstore' },
  { ...synced, client: 'nutstore', certainty: 'low', parents: [home, documents], folder: '我的坚果云' },
]
