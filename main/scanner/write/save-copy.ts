import { constants } from 'node:fs'
import { copyFile, link, open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CopyRefusal } from '../../../shared/domain/safe-copy.ts'

/** Where a copy lies until it is proven clean and gets its name: beside its target, under a name that the watcher leaves alone. */
export function unprovenPath(target: string): string {
  return join(dirname(target), `.~${Buffer.from(basename(target)).toString('hex').slice(-24)}.swaddle`)
}

/** Writes and flushes to disk. Throws what the file system throws. */
export async function writeUnproven(path: string, bytes: Uint8Array): Promise<void> {
  await rm(path, { force: true })
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives the proven copy its name. Never overwrites: a link fails where the name is taken; volumes without links get a copy. */
export async function giveName(unproven: string, target: string): Promise<void> {
  try {
    await link(unproven, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await copyFile(unproven, target, constants.COPYFILE_EXCL)
  }
  await rm(unproven, { force: true })
}

/** What the file system's refusal means for a copy. */
export function whyNotWritten(error: unknown): CopyRefusal {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EEXIST':
      return 'target-exists'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'EPERM':
    case 'EACCES':
    case 'EROFS':
    case 'EBUSY':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return 'target-not-writable'
    default:
      return 'failed'
  }
}
