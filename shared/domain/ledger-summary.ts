import type { ChannelId } from './channel.ts'
import type { LedgerWindow } from './ledger-window.ts'

/** What one window of time holds. */
export interface WindowSummary {
  /** Transfers outside registered routes: the meter. The same person sent again counts again. */
  readonly unregistered: { readonly people: number; readonly transfers: number; readonly hospitals: number }
  /** Transfers by registered routes, counted the same way. */
  readonly registered: { readonly people: number; readonly transfers: number }
  /** Distinct people on this PC, and distinct people in unregistered transfers. */
  readonly distinct: { readonly held: number; readonly sent: number }
}

/** Files with people in them, of one day, channel and route. */
export interface LedgerDay {
  /** `YYYY-MM-DD` where this PC stands. */
  readonly day: string
  readonly channel: ChannelId
  readonly kind: 'held' | 'transfer'
  /** Id of the registered route; null for none. */
  readonly route: string | null
  readonly files: number
  /** The same person in two files counts twice. */
  readonly people: number
}

/** Hospitals that one day's unregistered transfers named. */
export interface HospitalDay {
  readonly day: string
  readonly hospitals: number
}

/** The ledger for meters and charts. */
export interface LedgerSummary {
  readonly windows: Readonly<Record<LedgerWindow, WindowSummary>>
  /** Oldest first; days without files are left out. */
  readonly days: readonly LedgerDay[]
  readonly hospitals: readonly HospitalDay[]
  /** When people were first held here, milliseconds since 1970; null where nobody ever was. */
  readonly heldSinceMs: number | null
}
