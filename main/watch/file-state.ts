import { lstat, stat } from 'node:fs/promises'

/** What tells one state of a file from another without opening it. */
export interface FileState {
  readonly bytes: number
  /** As the file system gives it, with fractions of a millisecond. */
  readonly modifiedMs: number
  /** 0 where the file system has none. */
  readonly inode: number
  /** When this file came to be here, as far as the system knows: a copy or move may keep an older `modifiedMs`. */
  readonly arrivedMs: number
}

/** `refused` is an answer for now: another program may hold the file, or rights may be missing. */
export type FileLook =
  | { readonly kind: 'file'; readonly state: FileState }
  | { readonly kind: 'folder'; readonly inode: number }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly reason: 'locked' | 'no-permission' }

/** Whether nothing was written, and no other file put in its place, as far as can be told without opening it. */
export function sameState(a: FileState, b: FileState): boolean {
  return a.bytes === b.bytes && a.modifiedMs === b.modifiedMs && a.inode === b.inode
}

/**
 * Looks at a path without opening it. Links, devices, sockets and pipes are `gone`: nothing there can be read as a file, and
 * what a link points at is watched where it lies. Only for a root is the link followed.
 */
export async function lookAt(path: string, links: 'leave' | 'follow' = 'leave'): Promise<FileLook> {
  try {
    const found = await (links === 'follow' ? stat : lstat)(path)
    if (found.isDirectory()) return { kind: 'folder', inode: found.ino }
    if (!found.isFile()) return { kind: 'gone' }
    const { size, mtimeMs, ino, birthtimeMs, ctimeMs } = found
    // Windows has a true time of creation; elsewhere only the change of the entry tells that a file was moved here.
    const arrivedMs = process.platform === 'win32' ? birthtimeMs : Math.max(birthtimeMs, ctimeMs)
    return { kind: 'file', state: { bytes: size, modifiedMs: mtimeMs, inode: ino, arrivedMs } }
  } catch (error) {
    return lookOfError(error)
  }
}

function lookOfError(error: unknown): FileLook {
  switch (errorCode(error)) {
    case 'EBUSY':
      return { kind: 'refused', reason: 'locked' }
    case 'EPERM':
    case 'EACCES':
      return { kind: 'refused', reason: 'no-permission' }
    default:
      return { kind: 'gone' }
  }
}

/** The system's code of a failed call, `ENOENT` and the like; empty where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
