import { statfs } from 'node:fs/promises'

/** Linux file systems whose changes are made on another machine: NFS, SMB (three generations), CIFS, 9p, FUSE (sshfs). */
const remoteTypes: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546])

/**
 * Whether events of this folder may be missing because others change it elsewhere. On Windows only a UNC path tells; a mapped
 * drive does not, and the ordinary passes find what its events miss.
 */
export async function isRemoteFolder(path: string): Promise<boolean> {
  if (process.platform === 'win32') return path.startsWith('\\\\') || path.startsWith('//')
  if (process.platform !== 'linux') return false
  try {
    const { type } = await statfs(path)
    return remoteTypes.has(type >>> 0)
  } catch {
    return false
  }
}
