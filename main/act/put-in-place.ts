import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { copyFile, link, lstat, open, rename, rm, utimes } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { cutToBytes, mostNameBytes } from './cut-to-bytes.ts'

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

/** By way of a name of its own: a kill or a full disk must not leave half a file under the right one. */
async function copyIfFree(from: string, target: string, stats: Stats): Promise<void> {
  if (await exists(target)) throw taken()
  const halfway = copyingPath(target)
  try {
    await copyFile(from, halfway)
    await utimes(halfway, stats.atimeMs / 1000, stats.mtimeMs / 1000)
    await syncFile(halfway)
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
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    if (await exists(target)) throw taken()
    await rename(from, target)
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

function taken(): Error {
  return Object.assign(new Error('taken'), { code: 'EEXIST' })
}

async function moveLink(from: string, target: string): Promise<void> {
  if (await exists(target)) throw taken()
  await rename(from, target)
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
