import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { LedgerSummary, WindowSummary } from '../../../shared/domain/ledger-summary.ts'
import { ledgerWindows, type LedgerWindow } from '../../../shared/domain/ledger-window.ts'
import { countHospitals, countUnregistered } from './ledger-counts.ts'
import { countRegistered, heldSinceMs, listHospitalDays, listLedgerDays } from './ledger-days.ts'
import type { PeopleLedger } from './people-ledger.ts'

/** The ledger for meters and charts; `fromMs` is where the days begin. Gives way between the windows. */
export async function summariseLedger(
  db: DatabaseSyncInstance,
  people: PeopleLedger,
  { fromMs, nowMs }: { readonly fromMs: number; readonly nowMs: number },
): Promise<LedgerSummary> {
  const windows: [LedgerWindow, WindowSummary][] = []
  for (const window of ledgerWindows) {
    const unregistered = { ...countUnregistered(db, window, nowMs), hospitals: countHospitals(db, window, nowMs) }
    const distinct = await people.distinct(window, nowMs)
    windows.push([window, { unregistered, registered: { ...countRegistered(db, window, nowMs) }, distinct }])
  }
  return {
    windows: Object.fromEntries(windows) as Record<LedgerWindow, WindowSummary>,
    days: listLedgerDays(db, fromMs),
    hospitals: listHospitalDays(db, fromMs),
    heldSinceMs: heldSinceMs(db),
  }
}
