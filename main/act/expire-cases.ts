import { ownWords } from '../../shared/domain/masked.ts'
import type { ActionJournal, Clock, Recorder } from '../agent/ports.ts'
import { finishDropping } from './finish-dropping.ts'
import { tellExpired } from './placeholder.ts'
import { isInVault, listVault, type Vault, type VaultEntry } from './vault.ts'

export interface ExpirePorts {
  readonly vault: Vault
  readonly journal: ActionJournal
  readonly recorder: Recorder
  readonly clock: Clock
  readonly newUid: () => string
  /** Days that seem to have passed since the last look have: see `ClockLeaps`. */
  readonly isSteady: (nowMs: number) => boolean
  /** Somebody asked for it and has no answer yet. */
  readonly isWanted: (caseNumber: string) => boolean
}

const dayMs = 86_400_000

/**
 * Ends the cases that were kept for `days`. The event is recorded first, with a journal entry that has recovery remove the
 * file should a kill come between. What has no date that could be trusted stays: a file that cannot be read, and all of them
 * after the clock leapt. Throws the first thing that failed, after all had their turn.
 */
export async function expireCases(days: number, ports: ExpirePorts): Promise<void> {
  const { vault, clock } = ports
  const nowMs = clock.now()
  if (!ports.isSteady(nowMs)) return
  // Numbers go up: no case was taken before one of a smaller number, whatever the clock said then.
  let earliestMs = 0
  const failures: unknown[] = []
  for (const entry of await listVault(vault)) {
    if (entry.kind === 'damaged' || entry.metadata.takenMs > nowMs) continue
    earliestMs = Math.max(earliestMs, entry.metadata.takenMs)
    if (earliestMs + days * dayMs > nowMs) continue
    await vault.turns
      .inTurn(entry.caseNumber, () => expireCase(entry, days, ports))
      .catch((error: unknown) => {
        failures.push(error)
      })
  }
  if (failures.length > 0) throw failures[0]
}

async function expireCase(
  { caseNumber, metadata }: Extract<VaultEntry, { readonly kind: 'whole' }>,
  days: number,
  ports: ExpirePorts,
): Promise<void> {
  const { vault, journal, recorder, clock } = ports
  // Somebody may have asked for it, or had it back, while others were ended.
  if (ports.isWanted(caseNumber) || !isInVault(vault, caseNumber)) return
  // Begun before and told; recovery goes on trying to remove it.
  if (journal.open().some((open) => open.caseNumber === caseNumber)) return
  const told = { by: ownWords('policy'), note: ownWords(`${String(days)} d`) }
  recorder.record(
    { kind: 'release-changed', step: 'expired', caseNumber, uid: ports.newUid(), timeMs: clock.now(), ...told },
    () => {
      journal.begin({ caseNumber, step: 'drop', sealed: new Uint8Array(0) })
    },
  )
  await finishDropping(caseNumber, ports)
  if (metadata.placeholder !== null) {
    await tellExpired(metadata.placeholder, { caseNumber, maskedName: metadata.file.name, days })
  }
}
