import type { AdministratorAct } from './administrator-act.ts'
import type { ActionResult } from './action-result.ts'
import type { ChannelId } from './channel.ts'
import type { Direction } from './direction.ts'
import type { LedgerWindow } from './ledger-window.ts'
import type { TableFinding } from './finding.ts'
import type { Level } from './level.ts'
import type { Masked } from './masked.ts'
import type { Reason } from './reason.ts'
import type { CopyManner } from './safe-copy.ts'
import type { UnreadReason } from './unread-reason.ts'
import type { VerdictKind } from './verdict.ts'

/** What every stored event carries. Events tell what happened, in the past tense; they never steer. */
interface EventBase {
  /** UUID v7: the idempotency key at the endpoint. */
  readonly uid: string
  /** Milliseconds since 1970. */
  readonly timeMs: number
}

/** The file that an event is about, without anything that names a person. */
export interface EventFile {
  /** Masked file name with its extension. */
  readonly name: Masked
  /** Lower-case, without dot; empty where there is none. */
  readonly extension: string
  readonly channel: ChannelId
  /** The folder below the user's home, masked. */
  readonly folder: Masked
  /** Keyed digest of the whole path: the same file can be followed without its path being stored. */
  readonly pathDigest: string
  readonly bytes: number | null
  readonly sha256: string | null
}

/** A table as it is kept of a judged file. */
export interface JudgedTable extends TableFinding {
  /** Digest of its headings, for an exception to name; empty where it has none. Events stored before this field came lack it. */
  readonly template?: string
}

/** A file was found, judged and, where policy says so, acted on. */
export interface FileJudged extends EventBase {
  readonly kind: 'file-judged'
  /** Five or more digits, unique on this PC, for talking about it: `000123`. */
  readonly caseNumber: string
  readonly file: EventFile
  readonly outcome:
    | {
        readonly kind: 'sensitive'
        readonly complete: boolean
        readonly reason: UnreadReason | null
        readonly people: number
        readonly rows: number
        readonly level: Level
        readonly hospitals: number
        readonly tables: readonly JudgedTable[]
      }
    | { readonly kind: 'unscannable'; readonly reason: UnreadReason }
  readonly verdict: VerdictKind
  readonly rule: string
  readonly why: readonly Reason[]
  /** What would have made it another verdict. Events stored before this field came have none. */
  readonly instead?: readonly Reason[]
  readonly simulated: boolean
  readonly atStart: boolean
  readonly action: ActionResult
  /** What the ledger made of the people in it; null where none were found. */
  readonly ledger: LedgerNote | null
  /** Milliseconds spent at each station, for the measure of speed: settle, scan, decide, act. */
  readonly stationsMs: Readonly<Record<string, number>>
}

/** How a file's people were counted. */
export interface LedgerNote {
  readonly kind: 'held' | 'transfer'
  /** Of a transfer only. */
  readonly direction: Direction | null
  /** The registered route that a transfer fitted; null where it is unregistered, or no transfer. */
  readonly route: string | null
  /** People that this PC had seen before. */
  readonly knownPeople: number
}

/** Transfers outside registered routes reached a limit over time. */
export interface LimitCrossed extends EventBase {
  readonly kind: 'limit-crossed'
  readonly window: LedgerWindow
  readonly limit: number
  /** People in unregistered transfers within the window, this one included; the same person sent again counts again. */
  readonly people: number
  /** Transfers that made it up, and the hospitals they named. */
  readonly transfers: number
  readonly hospitals: number
  /** The file that crossed it. */
  readonly caseNumber: string
  readonly action: 'record' | 'warn' | 'quarantine'
}

/** An administrator looked into a limit that was crossed, and closed it with a reason. */
export interface AlertClosed extends EventBase {
  readonly kind: 'alert-closed'
  /** `uid` of the `limit-crossed` event. */
  readonly alert: string
  readonly window: LedgerWindow
  readonly limit: number
  /** The file that had crossed it. */
  readonly caseNumber: string
  /** Login name. */
  readonly by: Masked
  readonly reason: Masked
}

/** A file came back out of quarantine. */
export interface FileRestored extends EventBase {
  readonly kind: 'file-restored'
  readonly caseNumber: string
  readonly file: EventFile
  /** The original place was taken, so it was put beside it. */
  readonly elsewhere: boolean
}

/** A copy of a judged file was made in which nobody can be told, and a scan found it clean. */
export interface SafeCopyMade extends EventBase {
  readonly kind: 'safe-copy-made'
  readonly caseNumber: string
  /** The copy. */
  readonly file: EventFile
  readonly manner: CopyManner
  readonly maskedCells: number
  readonly rows: number
}

/** The clerk answered a card. */
export interface CardAnswered extends EventBase {
  readonly kind: 'card-answered'
  readonly caseNumber: string
  readonly answer:
    | 'acknowledged'
    | 'work-needed'
    | 'not-sensitive'
    | 'contact-administrator'
    /** The clerk gave the password of an encrypted file, and nothing was found in it. */
    | 'checked-clean'
    | 'no-answer'
  readonly note: Masked
}

/** An answer as it is given, before it is an event. */
export type CardAnswer = Pick<CardAnswered, 'caseNumber' | 'answer' | 'note'>

/** The agent's own state changed: started, stopped, a folder went missing, the policy was refused. */
export interface AgentChanged extends EventBase {
  readonly kind: 'agent-changed'
  readonly change:
    | 'started'
    | 'stopped'
    | 'policy-changed'
    | 'policy-refused'
    | 'folder-missing'
    | 'folder-watched'
    | 'folder-unreadable'
    | 'scanner-restarted'
    | 'storage-failed'
  readonly why: readonly Reason[]
}

/** An administrator did something, or somebody tried to be one. */
export interface AdministratorActed extends EventBase {
  readonly kind: 'administrator-acted'
  readonly act: AdministratorAct
  /** The account's login name; empty where nobody was signed in. */
  readonly by: Masked
  /** The case it was about, if any. */
  readonly caseNumber: string | null
  readonly why: readonly Reason[]
}

/** One step on the way of a quarantined file back to its place, or out of the vault for good. */
export interface ReleaseChanged extends EventBase {
  readonly kind: 'release-changed'
  readonly caseNumber: string
  readonly step:
    | 'requested'
    | 'approved'
    | 'refused'
    /** The file is back; `file-restored` tells where. */
    | 'released'
    /** Released by the clerk alone, at once. */
    | 'broke-glass'
    | 'code-used'
    | 'code-refused'
    /** Kept as long as the policy says, and removed. */
    | 'expired'
  /** An administrator's login name, `clerk` or `policy`. */
  readonly by: Masked
  readonly note: Masked
}

/** The clerk of this account read what is watched and what is recorded about them. */
export interface NoticeAcknowledged extends EventBase {
  readonly kind: 'notice-acknowledged'
  /** Digest of the notice's wording, so that it is known which one was shown. */
  readonly notice: string
  /** Account of the operating system. */
  readonly account: Masked
}

export type AgentEvent =
  | FileJudged
  | LimitCrossed
  | AlertClosed
  | FileRestored
  | SafeCopyMade
  | CardAnswered
  | AgentChanged
  | AdministratorActed
  | ReleaseChanged
  | NoticeAcknowledged

/** An event before it is given its place and time. */
export type NewAgentEvent = AgentEvent extends infer Kind
  ? Kind extends AgentEvent
    ? Omit<Kind, 'uid' | 'timeMs'>
    : never
  : never

/** An event as stored: its place in the chain and that chain's value. */
export interface RecordedEvent {
  /** 1, 2, 3, ... without gaps on one PC. */
  readonly sequence: number
  readonly event: AgentEvent
  /** HMAC-SHA-256 over the one before and this, lower-case hex. */
  readonly chain: string
}
