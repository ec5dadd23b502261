import { ownWords } from '../../shared/domain/masked.ts'
import type { ActionJournal, Clock, Recorder } from '../agent/ports.ts'
import { tellExpired } from './placeholder.ts'
import { dropFromVault, listVault, type Vault } from './vault.ts'

export interface ExpirePorts {
  readonly vault: Vault
  readonly journal: ActionJournal
  readonly recorder: Recorder
  readonly clock: Clock
  readonly newUid: () => string
  /** Somebody asked for it and has no answer yet. */
  readonly isWanted: (caseNumber: string) => boolean
}

const dayMs = 86_400_000

/**
 * Ends the cases that were kept for `days`. The event is recorded first, with a journal entry that has recovery remove the
 * file should a kill come between. What cannot be read has no date that could be trusted: it stays.
 */
export async function expireCases(days: number, ports: ExpirePorts): Promise<void> {
  const { vault, journal, recorder, clock } = ports
  for (const entry of await listVault(vault)) {
    if (entry.kind === 'damaged' || entry.metadata.takenMs + days * dayMs > clock.now()) continue
    const { caseNumber, metadata } = entry
    if (ports.isWanted(caseNumber)) continue
    const told = { by: ownWords('policy'), note: ownWords(`${String(days)} d`) }
    recorder.record(
      { kind: 'release-changed', step: 'expired', caseNumber, uid: ports.newUid(), timeMs: clock.now(), ...told },
      () => {
        journal.begin({ caseNumber, step: 'expire', sealed: new Uint8Array(0) })
      },
    )
    await finishExpiring(caseNumber, ports)
    if (metadata.placeholder !== null) {
      await tellExpired(metadata.placeholder, { caseNumber, maskedName: metadata.file.name, days })
    }
  }
}

/** Recovery ends a case the same way. */
export async function finishExpiring(
  caseNumber: string,
  { vault, journal }: Pick<ExpirePorts, 'vault' | 'journal'>,
): Promise<void> {
  await dropFromVault(vault, caseNumber)
  journal.finish(caseNumber)
}
