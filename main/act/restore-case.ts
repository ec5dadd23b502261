import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FileRestored, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { finishDropping } from './finish-dropping.ts'
import { restoreFromVault, type Restored } from './restore.ts'
import { sealRestoreIntent } from './restore-intent.ts'
import { readVaultMetadata, type VaultMetadata } from './vault-file.ts'
import type { Vault } from './vault.ts'
import type { ActionJournal, Clock, Recorder, ReleasedFiles } from '../agent/ports.ts'

/** What tells one state of a file from another without opening it. */
interface PlacedFile {
  readonly path: string
  readonly bytes: number
  readonly modifiedMs: number
}

export interface RestorePorts {
  readonly vault: Vault
  readonly journal: ActionJournal
  readonly journalKey: Uint8Array
  readonly recorder: Recorder
  readonly released: ReleasedFiles
  /** What is put back lies there as it did before: it is no new arrival. */
  readonly seen: { add(files: readonly PlacedFile[]): void }
  readonly clock: Clock
  readonly newUid: () => string
  /** Inside the transaction of the event: what else ends with the case. */
  readonly onRestored?: (caseNumber: string) => void
  readonly onStep?: (step: RestoringStep, caseNumber: string) => void
}

/** Where a test may end the process on the way back out of the vault. `granted`: it was agreed to, and not begun. */
export type RestoringStep = 'granted' | 'restore-intended' | 'restored' | 'restore-recorded'

export type RestoreAnswer =
  | { readonly kind: 'restored'; readonly path: string; readonly recorded: RecordedEvent }
  | Exclude<Restored, { kind: 'restored' }>

/**
 * Gives a quarantined file back, to its old place or into `folder`, and lets its content pass from now on. Journalled: after
 * a kill it is either in its place with its event, or still in the vault.
 */
export function restoreCase(caseNumber: string, folder: string | null, ports: RestorePorts): Promise<RestoreAnswer> {
  return ports.vault.turns.inTurn(caseNumber, () => restoreNow(caseNumber, folder, ports))
}

async function restoreNow(caseNumber: string, folder: string | null, ports: RestorePorts): Promise<RestoreAnswer> {
  if (ports.journal.open().some((open) => open.caseNumber === caseNumber)) {
    return {
      kind: 'not-restored',
      why: 'failed',
      problem: 'what was begun before is not finished; it is tried again soon',
    }
  }
  const metadata = await readMetadata(caseNumber, ports.vault)
  if ('kind' in metadata) return metadata
  const wanted = folder === null ? metadata.path : join(folder, basename(metadata.path))
  const draft = draftRestored(metadata, wanted, ports)
  ports.journal.begin({
    caseNumber,
    step: 'restore',
    sealed: sealRestoreIntent(ports.journalKey, {
      wanted,
      sha256: metadata.sha256,
      bytes: metadata.bytes,
      draft,
    }),
  })
  ports.onStep?.('restore-intended', caseNumber)
  const restored = await restoreFromVault(ports.vault, caseNumber, wanted)
  if (restored.kind !== 'restored') {
    ports.journal.finish(caseNumber)
    return restored
  }
  ports.onStep?.('restored', caseNumber)
  const placed = await stateOf(restored.path)
  const recorded = await endCase({ ...draft, elsewhere: restored.elsewhere }, metadata, ports, placed)
  return { kind: 'restored', path: restored.path, recorded }
}

/**
 * The event and the release are one transaction; only then may the vault's copy go, and the journal says so until it is gone.
 * Recovery ends a case the same way.
 *
 * @param placed the file in its place; null where that is not known
 */
export async function endCase(
  event: FileRestored,
  released: Pick<VaultMetadata, 'sha256' | 'bytes'>,
  ports: Pick<RestorePorts, 'recorder' | 'released' | 'seen' | 'journal' | 'vault' | 'onRestored' | 'onStep'>,
  placed: PlacedFile | null,
): Promise<RecordedEvent> {
  const recorded = ports.recorder.record(event, () => {
    ports.released.add(released.sha256, released.bytes, event.caseNumber)
    if (placed !== null) ports.seen.add([placed])
    ports.journal.advance(event.caseNumber, 'drop')
    ports.onRestored?.(event.caseNumber)
  })
  ports.onStep?.('restore-recorded', event.caseNumber)
  await finishDropping(event.caseNumber, ports).catch(() => {
    // It is back and told so. What cannot be removed now, recovery removes: the journal says it until it is gone.
  })
  return recorded
}

async function stateOf(path: string): Promise<PlacedFile | null> {
  const stats = await lstat(path).catch(() => null)
  return stats === null ? null : { path, bytes: stats.size, modifiedMs: stats.mtimeMs }
}

async function readMetadata(
  caseNumber: string,
  vault: Vault,
): Promise<VaultMetadata | Exclude<Restored, { kind: 'restored' }>> {
  try {
    return await readVaultMetadata(vault.sealedPath(caseNumber), vault.key)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'no-such-case' }
    return { kind: 'not-restored', why: 'damaged', problem: (error as Error).message }
  }
}

function draftRestored(metadata: VaultMetadata, wanted: string, ports: RestorePorts): FileRestored {
  return {
    kind: 'file-restored',
    uid: ports.newUid(),
    timeMs: ports.clock.now(),
    caseNumber: metadata.caseNumber,
    file: metadata.file,
    elsewhere: wanted !== metadata.path,
  }
}
