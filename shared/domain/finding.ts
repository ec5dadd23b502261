import type { ColumnRole } from './column-role.ts'
import type { Level } from './level.ts'
import type { Masked } from './masked.ts'
import type { PackedPeople } from './people-digests.ts'
import type { Reason } from './reason.ts'
import type { UnreadReason } from './unread-reason.ts'

/** One column, or one labelled field of a form, as the detector understood it. */
export interface ColumnFinding {
  /** Column letters of the sheet (`C`), or the label of a form field. */
  readonly at: string
  /** The heading as it stands in the file, masked; empty where there is none. */
  readonly heading: Masked
  readonly role: ColumnRole
  /** 0 to 1. */
  readonly confidence: number
}

/** One table, form, card list or text block that holds cases. */
export interface TableFinding {
  /** `Sheet1!A5:K35`, `Sheet1!comments`, `member.xlsx/Sheet2!A1:C9`, `text:12-40`; names in it are masked. */
  readonly where: Masked
  readonly people: number
  readonly rows: number
  readonly level: Level
  readonly columns: readonly ColumnFinding[]
  /** Up to three rows, each one string of masked cells. */
  readonly samples: readonly Masked[]
  readonly why: readonly Reason[]
  /** Oldest and newest newborn, delivery or due date, `YYYY-MM-DD`. */
  readonly dates: { readonly from: string; readonly to: string } | null
}

/** What was established about the file's bytes while it was read. */
interface ReadFile {
  /** Bytes on disk. */
  readonly bytes: number
  /** SHA-256 of the file, lower-case hex; `null` where not all of it could be read. */
  readonly sha256: string | null
  /** What the bytes are, told by content: `xlsx`, `csv`, `zip`, ... ; `null` where unknown. */
  readonly format: string | null
}

/** At least one case was found; `complete` is false when reading stopped early, `reason` then says why. */
export interface SensitiveFinding extends ReadFile {
  readonly kind: 'sensitive'
  readonly complete: boolean
  readonly reason: UnreadReason | null
  /** Distinct cases. */
  readonly people: number
  /** Places: sheet rows, cards, lines, comments. */
  readonly rows: number
  readonly level: Level
  /** Distinct hospitals named. */
  readonly hospitals: number
  /** Keyed digests of the hospitals named, lower-case hex, so that breadth can be counted over files. */
  readonly hospitalDigests: readonly string[]
  readonly tables: readonly TableFinding[]
  readonly digests: PackedPeople
}

/** Read whole, no case. */
export interface CleanFinding extends ReadFile {
  readonly kind: 'clean'
}

/** Not read whole, and no case found in what was read. Never to be taken for clean. */
export interface UnscannableFinding extends ReadFile {
  readonly kind: 'unscannable'
  readonly reason: UnreadReason
}

/** The scanner's answer about one file. */
export type Finding = SensitiveFinding | CleanFinding | UnscannableFinding
