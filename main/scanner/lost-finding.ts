import { stat } from 'node:fs/promises'
import type { Finding } from '../../shared/domain/finding.ts'
import { noPeople } from '../../shared/domain/people-digests.ts'
import type { UnreadReason } from '../../shared/domain/unread-reason.ts'
import type { RunLost } from './scanner-worker.ts'

const reasonOf: Readonly<Record<RunLost['why'], UnreadReason>> = {
  'timed-out': 'timed-out',
  'out-of-memory': 'out-of-memory',
  crashed: 'damaged',
}

/** The finding of a file whose process was lost: people that it had already told of stay found, though their places are not known. */
export async function lostFinding(path: string, lost: RunLost): Promise<Finding> {
  const { opened, progressed } = lost
  const reason = reasonOf[lost.why]
  const read = {
    bytes: opened?.bytes ?? (await bytesOf(path)),
    sha256: opened?.sha256 ?? null,
    format: opened?.format ?? null,
  }
  if (progressed === null) return { kind: 'unscannable', reason, ...read }
  const { people, level } = progressed
  const unknown = { hospitals: 0, hospitalDigests: [], tables: [], digests: noPeople }
  return { kind: 'sensitive', complete: false, reason, people, rows: people, level, ...unknown, ...read }
}

async function bytesOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}
