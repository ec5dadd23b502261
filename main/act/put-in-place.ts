import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { chmod, copyFile, link, lstat, mkdir, open, rename, rm, utimes } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { cutToBytes, mostNameBytes } from './cut-to-bytes.ts'

/**
 * Moves `from` to `wanted` without ever overwriting what stands there; takes `name (1).ext`, `name (2).ext`, ... where it
 * is taken, and makes the folder anew where that is gone. Answers where it went. Safe to be done again after a kill. Throws
 * what the file system throws, with `from` still whole.
 */
export async function putInPlace(from: string, wanted: string): Promise<string> {
  await mkdir(dirname(wanted), { recursive: true })
  for (let attempt = 0; ; attempt++) {
    const target = attempt === 0 ? wanted : numbered(wanted, attempt)
    try {
      await moveIfFree(from, target)
      return target
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || attempt >= 99) throw error
    }
  }
}

/** A hard link fails where the name is taken, unlike a rename; a link itself, and volumes without them (FAT), are renamed. */
async function moveIfFree(from: string, target: string): Promise<void> {
  const stats = await lstat(from)
  if (stats.isSymbolicLink()) return renameIfFree(from, target)
  try {
    await link(from, target)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      // A kill came between the link and the removal.
      if (await isOneFile(from, target)) return rm(from)
      throw error
    }
    return renameOrCopy(from, target, stats)
  }
  await rm(from)
}

async function renameOrCopy(from: string, target: string, stats: Stats): Promise<void> {
  try {
    await renameIfFree(from, target)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    await copyIfFree(from, target, stats)
    await rm(from)
  }
}

/** By way of a name of its own: a kill or a full disk must not leave half a file under the right one. */
async function copyIfFree(from: string, target: string, { atimeMs, mtimeMs, mode }: Stats): Promise<void> {
  if (await exists(target)) throw taken()
  const halfway = copyingPath(target)
  try {
    await rm(halfway, { force: true })
    // Not over a link that somebody put there.
    await copyFile(from, halfway, constants.COPYFILE_EXCL)
    // Chat programs mark what they receive as read-only: such a file cannot be opened to be flushed.
    await chmod(halfway, 0o600)
    await syncFile(halfway)
    await utimes(halfway, atimeMs / 1000, mtimeMs / 1000)
    await chmod(halfway, mode)
    await linkOrRename(halfway, target)
  } finally {
    await rm(halfway, { force: true })
  }
}

/** Where a file lies while it is copied from another volume; the watcher leaves `.~` names alone. */
export function copyingPath(target: string): string {
  const name = createHash('sha256').update(basename(target)).digest('hex').slice(0, 16)
  return join(dirname(target), `.~${name}.swaddle`)
}

async function linkOrRename(from: string, target: string): Promise<void> {
  try {
    await link(from, target)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    await renameIfFree(from, target)
  }
}

async function renameIfFree(from: string, target: string): Promise<void> {
  if (await exists(target)) throw taken()
  await rename(from, target)
}

/** As integers of 64 bits: rounded, two files of an NTFS volume can bear one number. */
async function isOneFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => lstat(path, { bigint: true })))
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}

function taken(): Error {
  return Object.assign(new Error('taken'), { code: 'EEXIST' })
}

/** Whether anything stands at that path, a dangling link included. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** `name.ext` → `name (1).ext`; the longest names lose letters for it. */
export function numbered(path: string, attempt: number): string {
  const extension = extname(path)
  const ending = ` (${String(attempt)})${extension}`
  const stem = cutToBytes(basename(path, extension), Math.max(mostNameBytes - Buffer.byteLength(ending), 1))
  return join(dirname(path), stem + ending)
}
