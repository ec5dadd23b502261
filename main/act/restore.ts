import { chmod, mkdir, open, rm, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { putInPlace } from './put-in-place.ts'
import { readVaultFile, VaultFileError, type VaultMetadata } from './vault-file.ts'
import type { Vault } from './vault.ts'

export type Restored =
  | { readonly kind: 'restored'; readonly path: string; readonly elsewhere: boolean; readonly metadata: VaultMetadata }
  | { readonly kind: 'no-such-case' }
  | {
      readonly kind: 'not-restored'
      readonly why: 'damaged' | 'disk-full' | 'no-permission' | 'failed'
      readonly problem: string
    }

/**
 * Puts a quarantined file back, byte for byte, with its times and mode, at its old place or in `folder`. Nothing is ever
 * overwritten. The vault's copy stays until `dropFromVault`, which the caller calls once the event is on disk.
 */
export async function restoreFromVault(vault: Vault, caseNumber: string, folder: string | null): Promise<Restored> {
  let metadata: VaultMetadata
  let temporary: string | null = null
  try {
    const source = await open(vault.sealedPath(caseNumber), 'r')
    try {
      temporary = `${vault.heldPath(caseNumber)}.restoring`
      const target = await open(temporary, 'w', 0o600)
      try {
        metadata = await readVaultFile(source, target, vault.key)
        await target.sync()
      } finally {
        await target.close()
      }
    } finally {
      await source.close()
    }
    await chmod(temporary, metadata.mode)
    await utimes(temporary, metadata.accessedMs / 1000, metadata.modifiedMs / 1000)
    const wanted = folder === null ? metadata.path : join(folder, basename(metadata.path))
    await mkdir(dirname(wanted), { recursive: true })
    const path = await putInPlace(temporary, wanted)
    if (metadata.placeholder !== null) await rm(metadata.placeholder, { force: true })
    return { kind: 'restored', path, elsewhere: path !== metadata.path, metadata }
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true })
    return answerFor(error)
  }
}

/** Ends a case: the encrypted copy goes. */
export async function dropFromVault(vault: Vault, caseNumber: string): Promise<void> {
  await rm(vault.sealedPath(caseNumber), { force: true })
}

function answerFor(error: unknown): Restored {
  if (error instanceof VaultFileError) return { kind: 'not-restored', why: 'damaged', problem: error.message }
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOENT':
      return { kind: 'no-such-case' }
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
