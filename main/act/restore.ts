import { chmod, open, rm, utimes } from 'node:fs/promises'
import { putInPlace } from './put-in-place.ts'
import { readVaultFile, VaultFileError, type VaultMetadata } from './vault-file.ts'
import { isInVault, type Vault } from './vault.ts'

export type Restored =
  | { readonly kind: 'restored'; readonly path: string; readonly elsewhere: boolean; readonly metadata: VaultMetadata }
  | { readonly kind: 'no-such-case' }
  | {
      readonly kind: 'not-restored'
      readonly why: 'damaged' | 'disk-full' | 'no-permission' | 'failed'
      readonly problem: string
    }

/**
 * Puts a quarantined file back, byte for byte, with its times and mode, at `wanted`. Nothing is ever overwritten: where the
 * place is taken, a number is added. The vault's copy stays until `dropFromVault`, which the caller calls once the event is
 * on disk.
 */
export async function restoreFromVault(vault: Vault, caseNumber: string, wanted: string): Promise<Restored> {
  const temporary = restoringPath(vault, caseNumber)
  try {
    const metadata = await decryptTo(temporary, vault, caseNumber)
    await chmod(temporary, metadata.mode)
    await utimes(temporary, metadata.accessedMs / 1000, metadata.modifiedMs / 1000)
    const path = await putInPlace(temporary, wanted)
    await removePlaceholder(metadata)
    return { kind: 'restored', path, elsewhere: path !== metadata.path, metadata }
  } catch (error) {
    await rm(temporary, { force: true })
    return isInVault(vault, caseNumber) ? notRestored(error) : { kind: 'no-such-case' }
  }
}

/** The file is back: a placeholder that cannot be removed (open elsewhere, its folder out of reach) undoes nothing. */
export async function removePlaceholder({ placeholder }: Pick<VaultMetadata, 'placeholder'>): Promise<void> {
  if (placeholder !== null) await rm(placeholder, { force: true }).catch(() => undefined)
}

/** Where a file lies for moments while it is decrypted: inside the vault, so that a half one is never in the open. */
export function restoringPath(vault: Vault, caseNumber: string): string {
  return `${vault.heldPath(caseNumber)}.restoring`
}

async function decryptTo(target: string, vault: Vault, caseNumber: string): Promise<VaultMetadata> {
  const source = await open(vault.sealedPath(caseNumber), 'r')
  try {
    const file = await open(target, 'w', 0o600)
    try {
      const metadata = await readVaultFile(source, file, vault.key)
      await file.sync()
      return metadata
    } finally {
      await file.close()
    }
  } finally {
    await source.close()
  }
}

function notRestored(error: unknown): Restored {
  if (error instanceof VaultFileError) return { kind: 'not-restored', why: 'damaged', problem: error.message }
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'not-restored', why: 'disk-full', problem: 'there is no room on the disk' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'not-restored', why: 'no-permission', problem: 'the folder cannot be written to' }
    default:
      return { kind: 'not-restored', why: 'failed', problem: code ?? 'unknown' }
  }
}
