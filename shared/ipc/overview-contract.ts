import { z } from 'zod'
import type { LimitCrossed } from '../domain/agent-event.ts'
import type { ChannelId } from '../domain/channel.ts'
import type { HeldPeople } from '../domain/held-people.ts'
import type { LedgerWindow } from '../domain/ledger-window.ts'
import type { Masked } from '../domain/masked.ts'
import { overviewPeriods, type OverviewPeriod } from '../domain/overview-period.ts'
import { call, type Gives } from './call.ts'
import type { ReportingView } from './status-view.ts'

/** How each station of the way of a file stands. */
export interface StationsView {
  readonly watching: { readonly watched: number; readonly missing: number; readonly noAccess: number }
  /** `lookedAt` and `unread` count today's files. */
  readonly scanner: {
    readonly ready: boolean
    readonly waiting: number
    readonly lookedAt: number
    readonly unread: number
  }
  readonly records: { readonly works: boolean; readonly events: number }
  /** `asked`: requests that wait for an administrator. `underWay`: acts begun and not finished, which recovery looks after. */
  readonly quarantine: {
    readonly files: number
    readonly bytes: number
    readonly mostBytes: number | null
    readonly asked: number
    readonly underWay: number
  }
  readonly reporting: ReportingView
  /** Events that the endpoint would not take. */
  readonly refused: number
}

/** The meter 未登记外发 against one rule of the policy. */
export interface MeterRow {
  readonly window: LedgerWindow
  readonly limit: number
  readonly action: 'record' | 'warn' | 'quarantine'
  readonly people: number
  readonly transfers: number
  readonly hospitals: number
}

/** A limit that was crossed and that no administrator has closed. */
export type OpenLimit = Pick<
  LimitCrossed,
  'uid' | 'timeMs' | 'window' | 'limit' | 'people' | 'transfers' | 'hospitals' | 'caseNumber'
>

/** One number for each slice of the period. */
export type Series = readonly number[]

export interface ChannelSeries {
  readonly channel: ChannelId
  /** People of files that lie on this PC, of registered transfers, of others; the same person counts in each file. */
  readonly held: Series
  readonly registered: Series
  readonly unregistered: Series
}

export interface FolderLine {
  readonly folder: Masked
  readonly channel: ChannelId
  readonly files: number
  readonly people: number
}

export interface OverviewView {
  readonly atMs: number
  readonly period: OverviewPeriod
  readonly stations: StationsView
  readonly meter: readonly MeterRow[]
  readonly openLimits: readonly OpenLimit[]
  /** Where each slice of the period begins. */
  readonly slices: Series
  /** Distinct people within the period, and how old the data is of all who were ever found to be held here. */
  readonly people: { readonly held: number; readonly sent: number; readonly everHeld: HeldPeople }
  readonly channels: readonly ChannelSeries[]
  readonly verdicts: {
    readonly record: Series
    readonly warn: Series
    readonly quarantine: Series
    readonly unread: Series
  }
  readonly hospitals: {
    readonly all: Series
    readonly unregistered: Series
    /** Distinct within the period. */
    readonly total: number
    readonly totalUnregistered: number
    /** From how many hospitals that are not assigned to this PC a transfer warns; null where it does not. */
    readonly warnFrom: number | null
  }
  /** Those with the most people first. */
  readonly folders: readonly FolderLine[]
}

export const overviewContract = {
  'overview.read': call('reader', z.strictObject({ period: z.enum(overviewPeriods) }), {} as Gives<OverviewView>),
  /** An administrator has looked into a crossed limit. It stays in the records; the meter goes on counting. */
  'overview.close-limit': call(
    'approver',
    z.strictObject({ uid: z.string().max(64), note: z.string().trim().min(1).max(300) }),
    {} as Gives<null>,
  ),
} as const
