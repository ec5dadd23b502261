import { rm } from 'node:fs/promises'
import type { SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import type { RunLost } from './scanner-worker.ts'
import { unprovenPath } from './write/save-copy.ts'

/** The answer for a copy whose process was lost; what it had begun to write goes. */
export async function lostCopy(target: string, why: RunLost['why'] | 'cancelled'): Promise<SafeCopyResult> {
  await rm(unprovenPath(target), { force: true }).catch(() => undefined)
  return { kind: 'refused', why: why === 'crashed' ? 'failed' : why }
}
