import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { errorCode } from './file-state.ts'

/**
 * `in-use`: it can be read, but another program has it open and may still write. `locked`: not even that.
 */
export type Probe = 'free' | 'in-use' | 'locked' | 'no-permission' | 'gone'

export type ProbeOpen = (path: string) => Promise<Probe>

/**
 * libuv's `UV_FS_O_EXLOCK`: on Windows it opens with share mode 0, which fails while any other program has the file open.
 * Closed at once: held, it would keep the file from the programs it belongs to, and from our own rename.
 */
const shareNothing = 0x10000000

/** Asks by opening whether somebody still holds the file. Only Windows locks; elsewhere `free` means readable. */
export async function probeOpen(path: string): Promise<Probe> {
  if (process.platform !== 'win32') return tryOpen(path, constants.O_RDONLY)
  const alone = await tryOpen(path, constants.O_RDONLY | shareNothing)
  if (alone !== 'locked' && alone !== 'no-permission') return alone
  // Delete pending and sharing violations both come as EPERM or EBUSY; an ordinary shared open tells them apart.
  const shared = await tryOpen(path, constants.O_RDONLY)
  return shared === 'free' ? 'in-use' : shared
}

async function tryOpen(path: string, flags: number): Promise<Probe> {
  try {
    const handle = await open(path, flags)
    await handle.close()
    return 'free'
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return 'gone'
      case 'EPERM':
      case 'EACCES':
        return 'no-permission'
      default:
        return 'locked'
    }
  }
}
