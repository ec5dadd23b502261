import { basename, join } from 'node:path'
import type { FileRestored, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { restoreFromVault, type Restored } from './restore.ts'
import { sealRestoreIntent } from './restore-intent.ts'
import { readVaultMetadata, type VaultMetadata } from './vault-file.ts'
import { dropFromVault, type Vault } from './vault.ts'
import type { ActionJournal, Clock, Recorder, ReleasedFiles } from '../agent/ports.ts'

export interface RestorePorts {
  readonly vault: Vault
  readonly journal: ActionJournal
  readonly journalKey: Uint8Array
  readonly recorder: Recorder
  readonly released: ReleasedFiles
  readonly clock: Clock
  readonly newUid: () => string
  /** Inside the transaction of the event: what else ends with the case. */
  readonly onRestored?: (caseNumber: string) => void
}

export type RestoreAnswer =
  | { readonly kind: 'restored'; readonly path: string; readonly recorded: RecordedEvent }
  | Exclude<Restored, { kind: 'restored' }>

/**
 * Gives a quarantined file back, to its old place or into `folder`, and lets its content pass from now on. Journalled: after
 * a kill it is either in its place with its event, or still in the vault.
 */
export async function restoreCase(
  caseNumber: string,
  folder: string | null,
  ports: RestorePorts,
): Promise<RestoreAnswer> {
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
  const restored = await restoreFromVault(ports.vault, caseNumber, wanted)
  if (restored.kind !== 'restored') {
    ports.journal.finish(caseNumber)
    return restored
  }
  const recorded = await endCase({ ...draft, elsewhere: restored.elsewhere }, metadata, ports)
  return { kind: 'restored', path: restored.path, recorded }
}

/** The event and the release are one transaction; only then may the vault's copy go. Recovery ends a case the same way. */
export async function endCase(
  event: FileRestored,
  released: Pick<VaultMetadata, 'sha256' | 'bytes'>,
  ports: Pick<RestorePorts, 'recorder' | 'released' | 'journal' | 'vault' | 'onRestored'>,
): Promise<RecordedEvent> {
  const recorded = ports.recorder.record(event, () => {
    ports.released.add(released.sha256, released.bytes, event.caseNumber)
    ports.journal.finish(event.caseNumber)
    ports.onRestored?.(event.caseNumber)
  })
  await dropFromVault(ports.vault, event.caseNumber)
  return recorded
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
