import { constants, type Stats } from 'node:fs'
import { copyFile, link, lstat, rename, rm, utimes } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

/**
 * Moves `from` to `wanted` without ever overwriting what stands there; takes `name (1).ext`, `name (2).ext`, ... where it
 * is taken. Answers where it went. Throws what the file system throws, with `from` still whole.
 */
export async function putInPlace(from: string, wanted: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const target = attempt === 0 ? wanted : numbered(wanted, attempt)
    try {
      await moveIfFree(from, target)
      return target
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt >= 99) throw error
    }
  }
}

/** A hard link fails where the name is taken, unlike a rename; volumes without links (FAT, some shares) get a copy. */
async function moveIfFree(from: string, target: string): Promise<void> {
  const stats = await lstat(from)
  if (stats.isSymbolicLink()) return moveLink(from, target)
  try {
    await link(from, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await copyIfFree(from, target, stats)
  }
  await rm(from)
}

async function copyIfFree(from: string, target: string, stats: Stats): Promise<void> {
  await copyFile(from, target, constants.COPYFILE_EXCL)
  await utimes(target, stats.atimeMs / 1000, stats.mtimeMs / 1000)
}

async function moveLink(from: string, target: string): Promise<void> {
  if (await exists(target)) throw Object.assign(new Error('taken'), { code: 'EEXIST' })
  await rename(from, target)
}

/** Whether anything stands at that path, a dangling link included. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** `name.ext` → `name (1).ext`. */
export function numbered(path: string, attempt: number): string {
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)} (${String(attempt)})${extension}`)
}
