import type { ChannelId } from '../../shared/domain/channel.ts'
import type { Direction } from '../../shared/domain/direction.ts'
import type { LedgerWindow } from '../../shared/domain/ledger-window.ts'

/** What is known about a file beside what was found in it. */
export interface Circumstances {
  readonly channel: ChannelId
  /** Whole path: routes and exceptions may name a folder. It goes no further than the verdict. */
  readonly path: string
  /** It was there before its folder was watched: recorded at most. */
  readonly atStart: boolean
  /** This very content was given back from quarantine: not taken again. */
  readonly released: boolean
  readonly moment: Moment
  /** Keyed digest of a hospital's name, as the finding has them: for names that an administrator wrote. */
  readonly hospitalDigest: (name: string) => string
  /** Digests of the headings of the file's tables. */
  readonly templates: readonly string[]
  readonly past: Past
}

/** When it happened, where this PC stands. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** 1 is Monday. */
  readonly weekday: number
  /** `HH:MM`. */
  readonly clock: string
}

/** What the ledger knew before this file. */
export interface Past {
  readonly direction: Direction
  /** People in unregistered transfers until now; the same person sent again counts again. */
  readonly unregistered: Readonly<Record<LedgerWindow, number>>
  /** People in transfers of each registered route today. */
  readonly routeToday: Readonly<Record<string, number>>
}

/** Nothing was seen before. */
export const noPast: Past = {
  direction: { kind: 'unknown' },
  unregistered: { day: 0, '30-days': 0, year: 0, lifetime: 0 },
  routeToday: {},
}
