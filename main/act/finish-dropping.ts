import type { ActionJournal } from '../agent/ports.ts'
import { dropFromVault, type Vault } from './vault.ts'

/** Ends a case whose event is stored: the vault's copy goes, then its journal entry. Recovery does the same. */
export async function finishDropping(
  caseNumber: string,
  { vault, journal }: { readonly vault: Vault; readonly journal: ActionJournal },
): Promise<void> {
  await dropFromVault(vault, caseNumber)
  journal.finish(caseNumber)
}
