import { countVault } from '../act/vault.ts'
import { localDay } from '../agent/draft-event.ts'
import { listScanCounts } from '../record/list-events.ts'
import type { Records } from '../record/open-records.ts'
import { systemClock } from '../system-clock.ts'
import type { Stations } from './stations.ts'

/** How the stations stand, beyond what `CoreState` tells of them. */
export interface Standing {
  readonly scanner: { readonly running: boolean; readonly lookedAt: number; readonly unread: number }
  readonly vault: { readonly files: number; readonly bytes: number; readonly underWay: number }
  /** Events recorded so far, and those that the endpoint would not take. */
  readonly events: number
  readonly refused: number
}

/** Counts of this moment; scans are those of today, where this PC stands. */
export async function standingOf(
  { scanner, vault }: Pick<Stations, 'scanner' | 'vault'>,
  { db, journal, outbox }: Records,
): Promise<Standing> {
  const today = listScanCounts(db, localDay(systemClock.now()))
  const count = (wanted: (outcome: string) => boolean): number =>
    today.reduce((sum, { outcome, count: files }) => (wanted(outcome) ? sum + files : sum), 0)
  const { lastSequence, refused } = outbox.counts()
  return {
    scanner: {
      running: scanner.running,
      lookedAt: count(() => true),
      unread: count((outcome) => outcome === 'unscannable'),
    },
    vault: { files: await countVault(vault), bytes: await vault.usage.bytes(), underWay: journal.open().length },
    events: lastSequence,
    refused,
  }
}
