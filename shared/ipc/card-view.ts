import type { ActionResult } from '../domain/action-result.ts'
import type { ChannelId } from '../domain/channel.ts'
import type { LedgerWindow } from '../domain/ledger-window.ts'
import type { Level } from '../domain/level.ts'
import type { Masked } from '../domain/masked.ts'
import type { Reason } from '../domain/reason.ts'
import type { UnreadReason } from '../domain/unread-reason.ts'

/** What the card is about; each has its own words and choices. */
export type CardKind =
  /** Found, nothing done to the file. */
  | 'warned'
  /** Moved into the vault. */
  | 'quarantined'
  /** It should have been moved and could not be: the clerk is told the truth. */
  | 'not-quarantined'
  /** It has a password, and policy wants that mentioned. */
  | 'encrypted'
  /** It could not be read for another reason, and policy wants that mentioned. */
  | 'unread'

/** Evidence of one table, shown only when asked for. */
export interface CardEvidence {
  readonly where: Masked
  readonly people: number
  readonly samples: readonly Masked[]
  readonly why: readonly Reason[]
}

/** One file on a card. */
export interface CardFile {
  readonly caseNumber: string
  readonly name: Masked
  readonly folder: Masked
  readonly people: number
  readonly rows: number
  readonly level: Level | null
  readonly hospitals: number
  /** Reading stopped early: there may be more people than counted. */
  readonly complete: boolean
  /** Why it could not be read whole; null where it was. */
  readonly reason: UnreadReason | null
  readonly action: ActionResult
  readonly evidence: readonly CardEvidence[]
}

/** What the policy says about going on. */
export interface CardHelp {
  /** Whom to ask; empty where nobody is named. */
  readonly contact: string
  /** How to send such data the registered way; empty where the policy says nothing. */
  readonly howToSend: string
  /** Registered routes by the names that clerks know. */
  readonly routes: readonly string[]
  /** The clerk may take a quarantined file back at once, with a reason. */
  readonly breakGlass: boolean
}

interface CardBase {
  readonly key: string
  readonly help: CardHelp
  /** How many cards wait behind this one. */
  readonly waiting: number
  /** Index of the education tip, changing from card to card. */
  readonly tip: number
  /** Files that it is about: an answer covers those the clerk saw. */
  readonly fileCount: number
}

/** A file, or several of one burst that share kind and channel. */
export interface FilesCard extends CardBase {
  readonly kind: CardKind
  readonly channel: ChannelId
  /** Newest first; never empty, and cut where more would not be read. */
  readonly files: readonly CardFile[]
  /** Summed over the files: someone who is in several is counted in each. */
  readonly people: number
}

/** Transfers outside registered routes reached a limit over time: a reminder, with nothing done to any file. */
export interface LimitCard extends CardBase {
  readonly kind: 'cumulative'
  readonly caseNumber: string
  readonly window: LedgerWindow
  readonly people: number
  readonly hospitals: number
}

export type CardView = FilesCard | LimitCard
