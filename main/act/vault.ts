import { existsSync, mkdirSync } from 'node:fs'
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { CaseTurns } from './case-turns.ts'
import { sizeOf, VaultUsage } from './vault-usage.ts'
import { readVaultMetadata, writeVaultFile, type VaultMetadata } from './vault-file.ts'

/** The folders of one home's vault. `held` keeps files between being taken and being encrypted, for moments. */
export interface Vault {
  readonly sealedPath: (caseNumber: string) => string
  readonly heldPath: (caseNumber: string) => string
  readonly key: Uint8Array
  readonly usage: VaultUsage
  /** Who gives back, ends or recovers a case has its turn here. */
  readonly turns: CaseTurns
}

const extension = '.vault'

/** The vault of a home; makes its folders. `key`: 32 bytes. Throws what the file system throws. */
export function openVault(home: string, key: Uint8Array): Vault {
  const folder = join(home, 'vault')
  mkdirSync(join(folder, 'held'), { recursive: true, mode: 0o700 })
  return {
    key,
    usage: new VaultUsage(folder, extension),
    turns: new CaseTurns(),
    sealedPath: (caseNumber) => join(folder, `${caseNumber}${extension}`),
    heldPath: (caseNumber) => join(folder, 'held', caseNumber),
  }
}

/**
 * Encrypts the open `source` into the vault under its case number: a temporary file, fsync, rename, so that a file of that
 * name is always whole. Answers the SHA-256 of what was read; the caller compares it with what was judged.
 */
export async function sealIntoVault(source: FileHandle, vault: Vault, metadata: VaultMetadata): Promise<string> {
  const target = vault.sealedPath(metadata.caseNumber)
  const temporary = `${target}.tmp`
  const file = await open(temporary, 'w', 0o600)
  let written: Awaited<ReturnType<typeof writeVaultFile>>
  try {
    written = await writeVaultFile(source, file, vault.key, metadata)
    await file.sync()
  } catch (error) {
    await file.close()
    await rm(temporary, { force: true })
    throw error
  }
  await file.close()
  if (written.sha256 === metadata.sha256) {
    vault.usage.add(written.writtenBytes - (existsSync(target) ? await sizeOf(target) : 0))
    await rename(temporary, target)
  } else await rm(temporary, { force: true })
  return written.sha256
}

/** Ends a case: the encrypted copy goes. */
export async function dropFromVault(vault: Vault, caseNumber: string): Promise<void> {
  const path = vault.sealedPath(caseNumber)
  vault.usage.add(-(await sizeOf(path)))
  await rm(path, { force: true })
}

/** Whether a case's file is there, whole or not. Asked at once: a miss costs a thread and an error object otherwise, file by file. */
export function isInVault(vault: Vault, caseNumber: string): boolean {
  return existsSync(vault.sealedPath(caseNumber))
}

/** How many files the vault holds, none of them opened. */
export async function countVault(vault: Vault): Promise<number> {
  return (await readdir(join(vault.sealedPath('x'), '..'))).filter((name) => name.endsWith(extension)).length
}

/** One file of the vault as the list of cases shows it; a damaged one is named, never hidden. */
export type VaultEntry =
  | { readonly kind: 'whole'; readonly caseNumber: string; readonly metadata: VaultMetadata }
  | { readonly kind: 'damaged'; readonly caseNumber: string; readonly problem: string }

/** Newest case last. */
export async function listVault(vault: Vault): Promise<VaultEntry[]> {
  const names = (await readdir(join(vault.sealedPath('x'), '..'))).filter((name) => name.endsWith(extension)).sort()
  const entries: VaultEntry[] = []
  for (const name of names) {
    const caseNumber = name.slice(0, -extension.length)
    try {
      entries.push({
        kind: 'whole',
        caseNumber,
        metadata: await readVaultMetadata(vault.sealedPath(caseNumber), vault.key),
      })
    } catch (error) {
      entries.push({ kind: 'damaged', caseNumber, problem: (error as Error).message })
    }
  }
  return entries
}
