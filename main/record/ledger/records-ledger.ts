import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { HeldPeople } from '../../../shared/domain/held-people.ts'
import type { LedgerWindow } from '../../../shared/domain/ledger-window.ts'
import type { Clock, Ledger } from '../../agent/ports.ts'
import { KeptStatements } from '../../sqlite/kept-statements.ts'
import { countHospitals, countRoutesToday, countUnregistered } from './ledger-counts.ts'
import { newestDataMs } from './newest-data.ts'
import { PeopleLedger } from './people-ledger.ts'

export interface RecordsLedger extends Ledger {
  /** Counts what an interrupted act had entered; inside the transaction of its event. */
  countCase(caseNumber: string, route: string | null): void
  /** Takes back what a kill left; after interrupted acts were recorded. */
  recover(): void
  /** Distinct people on this PC, and distinct people in unregistered transfers, since the window began. */
  distinct(window: LedgerWindow): Promise<{ readonly held: number; readonly sent: number }>
  /** Since when people are held on this PC, and how old their newest data is. */
  held(): Promise<HeldPeople>
}

/** The ledger in the records' database; `keyId` names the key that digests are made under. */
export function createLedger(db: DatabaseSyncInstance, clock: Clock, keyId = ''): RecordsLedger {
  const people = new PeopleLedger(db, keyId)
  const kept = new KeptStatements(db)
  return {
    enter: async (finding, about) => {
      const { sha256, hospitalDigests, digests, people: count } = finding
      const dataMs = newestDataMs(finding, about)
      const entered = await people.enter(digests, { ...about, dataMs, sha256, hospitalDigests, people: count })
      return {
        traces: { people: entered.people, sameContent: entered.sameContent, samePeople: entered.samePeople },
        knownPeople: entered.known,
        count: (route) => {
          people.countEntry(entered.entry, route)
        },
        discard: () => {
          people.discard(entered.entry)
        },
      }
    },
    unregistered: (window) => countUnregistered(kept, window, clock.now()),
    unregisteredHospitals: (window) => countHospitals(db, window, clock.now()),
    routesToday: () => countRoutesToday(kept, clock.now()),
    countCase: (caseNumber, route) => {
      people.countCase(caseNumber, route)
    },
    recover: () => {
      people.recover()
    },
    distinct: (window) => people.distinct(window, clock.now()),
    held: () => people.held(clock.now()),
  }
}
