import { spawnSync } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own for one test, that can be filled to the last byte. */
export interface TinyDisk {
  readonly folder: string
  /** Leaves no byte free. */
  readonly fill: () => void
  /** Frees what `fill` took. */
  readonly empty: () => void
  readonly remove: () => void
}

/** Mounts a tmpfs; `null` where that is not permitted (it takes root). */
export function mountTinyDisk(bytes: number): TinyDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-disk-'))
  if (!mount(['-t', 'tmpfs', '-o', `size=${String(bytes)}`, 'tmpfs', folder])) {
    rmSync(folder, { recursive: true })
    return null
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => {
      const file = openSync(filler, 'a')
      // Whole blocks first, then what a partly used one still takes.
      for (const size of [65_536, 4096, 1]) while (written(file, size));
      closeSync(file)
    },
    empty: () => {
      rmSync(filler, { force: true })
    },
    remove: () => {
      // Lazily: a handle that waits for the garbage collector must not keep the mount.
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The same folder by a way on which nothing can be written: a read-only bind mount, or where mounting is not permitted
 * (and file modes bind, since it is not root) the folder itself without its write mode.
 */
export function readOnlyView(folder: string): { readonly folder: string; readonly remove: () => void } {
  const view = mkdtempSync(join(tmpdir(), 'read-only-'))
  if (mount(['--bind', folder, view]) && mount(['-o', 'remount,bind,ro', view])) {
    return {
      folder: view,
      remove: () => {
        spawnSync('umount', ['-l', view])
        rmSync(view, { recursive: true, force: true })
      },
    }
  }
  rmSync(view, { recursive: true })
  chmodSync(folder, 0o500)
  return {
    folder,
    remove: () => {
      chmodSync(folder, 0o700)
    },
  }
}

function mount(args: readonly string[]): boolean {
  return spawnSync('mount', args, { stdio: 'ignore' }).status === 0
}

function written(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size, 1)) === size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}
