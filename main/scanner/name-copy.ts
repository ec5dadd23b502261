import { rm } from 'node:fs/promises'
import type { SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import { giveName, unprovenPath, whyNotWritten } from './write/save-copy.ts'

/**
 * Gives a copy that was written and proven its name. It is done by whoever records the copy, not by the process that wrote it:
 * that one may be ended at any moment, and a copy that nobody knows of must not lie about. Never overwrites, never rejects.
 */
export async function nameCopy(target: string, written: SafeCopyResult, isGivenUp: boolean): Promise<SafeCopyResult> {
  if (written.kind === 'refused') return written
  const unproven = unprovenPath(target)
  try {
    if (isGivenUp) return { kind: 'refused', why: 'cancelled' }
    await giveName(unproven, target)
    return written
  } catch (error) {
    return { kind: 'refused', why: whyNotWritten(error) }
  } finally {
    await rm(unproven, { force: true }).catch(() => undefined)
  }
}
