import { lstat } from 'node:fs/promises'
import { parse } from 'node:path'
import { exists } from '../../act/put-in-place.ts'

/** Whether a file is there no more. One on a drive that is away, or in a folder that may not be read now, is not gone. */
export async function isGone(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return false
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return (code === 'ENOENT' || code === 'ENOTDIR') && exists(parse(path).root)
  }
}
