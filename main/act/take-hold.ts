import type { Stats } from 'node:fs'
import { lstat, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SettledFile } from '../../shared/domain/settled-file.ts'
import type { ActionResult } from '../../shared/domain/action-result.ts'

/** Waits between tries while another program keeps the file, milliseconds. Some ten seconds in all. */
const lockedRetriesMs: readonly number[] = [20, 50, 100, 200, 400, 800, 1600, 3000, 4000]

/** Beside the original, for a vault on another volume; the watcher leaves `.~` names alone. */
export function besidePath(path: string, caseNumber: string): string {
  return join(dirname(path), `.~${caseNumber}.swaddle`)
}

export type Moved =
  | { readonly kind: 'moved' }
  | { readonly kind: 'other-volume' }
  | Extract<ActionResult, { kind: 'not-quarantined' | 'changed-meanwhile' | 'vanished' }>

/** Is it still the file that was settled? A link, a folder or another size or time is not. */
function isSameFile(stats: Stats, settled: Pick<SettledFile, 'bytes' | 'modifiedMs'>): boolean {
  return stats.isFile() && stats.size === settled.bytes && stats.mtimeMs === settled.modifiedMs
}

/** Renames the settled file to `held`, retrying while it is locked. A rename is one step: nothing can be left half done. */
export async function moveToHold(file: SettledFile, held: string, wait: (ms: number) => Promise<void>): Promise<Moved> {
  for (let attempt = 0; ; attempt++) {
    try {
      if (!isSameFile(await lstat(file.path), file)) return { kind: 'changed-meanwhile' }
      await rename(file.path, held)
      return { kind: 'moved' }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'ENOENT') return { kind: 'vanished' }
      if (code === 'EXDEV') return { kind: 'other-volume' }
      const pause = lockedRetriesMs[attempt]
      if (!isLock(code) || pause === undefined) return { kind: 'not-quarantined', why: whyNot(error) }
      await wait(pause)
    }
  }
}

/** Windows says EPERM or EACCES both for "open elsewhere" and for "not allowed"; elsewhere they are about rights alone. */
function isLock(code: string | undefined): boolean {
  return code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
}

/** What to tell the clerk of an error of the file system. */
export function whyNot(error: unknown): Extract<ActionResult, { kind: 'not-quarantined' }>['why'] {
  // The journal lies in the database: what stops it from writing stops the act as well.
  if ((error as { readonly fault?: string }).fault === 'disk-full') return 'disk-full'
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EBUSY':
      return 'locked'
    case 'EPERM':
    case 'EACCES':
      return process.platform === 'win32' ? 'locked' : 'no-permission'
    case 'EROFS':
      return 'no-permission'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    default:
      return 'failed'
  }
}
