/**
 * What the way of a file needs from the world. Each port has one real implementation, wired in `core.ts`, and is the only
 * place where a test may put something written by hand.
 */
import type { ActionResult } from '../../shared/domain/action-result.ts'
import type { AgentEvent, FileJudged, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { ChannelId } from '../../shared/domain/channel.ts'
import type { Lineage } from '../../shared/domain/direction.ts'
import type { Finding, SensitiveFinding } from '../../shared/domain/finding.ts'
import type { LedgerWindow } from '../../shared/domain/ledger-window.ts'
import type { Level } from '../../shared/domain/level.ts'
import type { Masked } from '../../shared/domain/masked.ts'
import type { GuessBrake } from '../../shared/domain/guess-brake.ts'
import type { ReleaseRequest } from '../../shared/domain/release-request.ts'
import type { SettledFile } from '../../shared/domain/settled-file.ts'

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
}

export interface ScanOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Kept in memory only; tried on encrypted files. */
  readonly passwords: readonly string[]
  /** Called once, as soon as this many people are counted; the answer still comes. */
  readonly early?: { readonly people: number; readonly reached: (people: number, level: Level) => void }
  readonly signal?: AbortSignal
}

export interface ScanAnswer {
  readonly finding: Finding
  /** The file name as it may be stored and shown. */
  readonly maskedName: Masked
  /** From request to answer. */
  readonly elapsedMs: number
  /** Nothing was learnt of the file, because no process could be started to read it; it is worth reading later. */
  readonly untried?: true
}

/** Never rejects for what a file does: a crash, a hang or a flood is an `unscannable` finding of that file. */
export interface Scanner {
  scan(path: string, options: ScanOptions): Promise<ScanAnswer>
  /** Ends the process; scans under way answer `timed-out`. */
  close(): Promise<void>
}

export interface HoldRequest {
  readonly file: SettledFile
  readonly caseNumber: string
}

/** A file that was taken out of its place and waits for the verdict that is certain. */
export interface HeldFile {
  /**
   * Encrypts it into the vault and puts a placeholder in its place, if it is the content that was judged; any other
   * content is given back untouched and answered as `changed-meanwhile`. `draft` is what recovery will record should the
   * agent be killed before the caller could.
   */
  seal(judged: { readonly sha256: string; readonly people: number; readonly draft: FileJudged }): Promise<ActionResult>
  /** Puts it back where it was. */
  giveBack(): Promise<void>
}

export interface Quarantine {
  /** Takes the file out of its place at once: the earliest moment at which a send can still be missed. */
  hold(request: HoldRequest): Promise<{ readonly kind: 'held'; readonly held: HeldFile } | ActionResult>
}

/** One step of acting, written down before it is done. */
export interface JournalEntry {
  readonly caseNumber: string
  readonly step: string
  /** Encrypted by the one who writes it. */
  readonly sealed: Uint8Array
}

/** Kept in the same database as the events, so that finishing and recording are one transaction. */
export interface ActionJournal {
  begin(entry: JournalEntry): void
  advance(caseNumber: string, step: string, sealed?: Uint8Array): void
  /** The same without holding up all else: on disk once it resolves. Files that act in one moment wait for the disk together. */
  beginBeside(entry: JournalEntry): Promise<void>
  advanceBeside(caseNumber: string, step: string, sealed: Uint8Array): Promise<void>
  finish(caseNumber: string): void
  open(): readonly JournalEntry[]
}

/** One transaction per call: after it returns, the event and its outbox row are on disk, or neither is. */
export interface Recorder {
  /**
   * `alongside` runs inside the same transaction and writes to the same database.
   * @throws StorageError when the disk is full or the database cannot be written; nothing was stored then.
   */
  record(event: AgentEvent, alongside?: () => void): RecordedEvent
  /**
   * The same without holding up all else: on disk once it resolves. Files judged in one moment wait for the disk together.
   * Rejects as `record` throws; where it was the wait that failed, the event stands, but a power cut may take it.
   */
  recordBeside(event: AgentEvent, alongside?: () => void): Promise<RecordedEvent>
  nextCaseNumber(): string
  /** `day` is `YYYY-MM-DD`. */
  countScan(day: string, outcome: Finding['kind']): void
}

/** A file's people in the ledger: entered, and not counting until its event says so. */
export interface LedgerVisit {
  /** What was known of its content and people before. */
  readonly traces: {
    readonly people: number
    readonly sameContent: Lineage | null
    readonly samePeople: Lineage | null
  }
  /** People that this PC had seen before. */
  readonly knownPeople: number
  /** They count from now on. Inside the transaction of the file's event, where it has one. */
  count(route: string | null): void
  /** They shall not count: takes them back. */
  discard(): void
}

/** Distinct people over files and years, by keyed digest. */
export interface Ledger {
  enter(finding: SensitiveFinding, about: LedgerDraft): Promise<LedgerVisit>
  /** People in unregistered transfers within the window that ends now; the same person sent again counts again. */
  unregistered(window: LedgerWindow): { readonly people: number; readonly transfers: number }
  /** Hospitals that those transfers named; slower to count. */
  unregisteredHospitals(window: LedgerWindow): number
  /** People in transfers of each registered route today. */
  routesToday(): Readonly<Record<string, number>>
}

export interface LedgerDraft {
  readonly kind: 'held' | 'transfer'
  readonly channel: ChannelId
  readonly caseNumber: string
  readonly timeMs: number
  /** When the file was last changed: how old data is that tells no date of its own. */
  readonly modifiedMs: number
}

/** Remembers which files were handled, by keyed digest of the path, so that a restart does not judge them again. */
export interface SeenFiles {
  has(file: Pick<SettledFile, 'path' | 'bytes' | 'modifiedMs'>): boolean
  add(files: readonly Pick<SettledFile, 'path' | 'bytes' | 'modifiedMs'>[]): void
}

/** Contents that were given back from quarantine: never taken again. */
export interface ReleasedFiles {
  has(sha256: string): boolean
  /** Whether any released content has this size: a cheap first question, before the digest is known. */
  hasSize(bytes: number): boolean
  add(sha256: string, bytes: number, caseNumber: string): void
}

/** Who asked for which quarantined file, and what became of it. Changes are made inside the transaction of their event. */
export interface ReleaseRequests {
  /** The one of that case that is open or approved; null where there is none. */
  underWay(caseNumber: string): ReleaseRequest | null
  /** Newest first. */
  list(limit: number): readonly ReleaseRequest[]
  /** @throws StorageError where one of that case is under way. */
  add(request: Pick<ReleaseRequest, 'caseNumber' | 'way' | 'askedBy' | 'reason'>): ReleaseRequest
  /** The same administrator counts once. */
  approve(id: number, by: Masked): void
  /** It has all it needs. */
  grant(id: number, way: ReleaseRequest['way']): void
  end(
    id: number,
    state: Extract<ReleaseRequest['state'], 'refused' | 'released' | 'expired'>,
    by: Masked,
    note: Masked,
  ): void
  codeGuesses: { read(): GuessBrake; write(brake: GuessBrake): void }
  usedCodes: { has(digest: Uint8Array): boolean; add(digest: Uint8Array): void }
}

export interface OutboxCounts {
  readonly waiting: number
  readonly refused: number
  /** In batches of which the endpoint refused some, without saying which. */
  readonly doubtful: number
  /** Place of the newest event that was recorded; 0 where there is none. */
  readonly lastSequence: number
}

/** Recorded events on their way to the endpoint. None leaves before the endpoint's answer is told here. */
export interface Outbox {
  /** Events that wait, oldest first. */
  waiting(limit: number): readonly RecordedEvent[]
  sent(sequences: readonly number[]): void
  /** They go on waiting; how often, why and until when is noted for who looks. */
  failed(sequences: readonly number[], nextTryMs: number, why: string): void
  /** The endpoint will not take them; they stay, visible, until `retryRefused`. */
  refused(sequences: readonly number[], why: string): void
  doubtful(sequences: readonly number[], why: string): void
  /** Puts what was refused or is doubtful back in line; answers how many. */
  retryRefused(): number
  counts(): OutboxCounts
}

/** Seals words that only this home may read. */
export interface SecretBox {
  seal(secret: string): string
  /** Null where it was sealed under another key, or changed. */
  open(sealed: string): string | null
}

/** Tells the clerk. Must return at once. */
export interface Warner {
  warn(event: RecordedEvent): void
}

/** Log lines for support: codes, counts and masked words only. */
export interface Log {
  info(message: string, details?: Readonly<Record<string, Masked | number | boolean>>): void
  warn(message: string, details?: Readonly<Record<string, Masked | number | boolean>>): void
  error(message: string, details?: Readonly<Record<string, Masked | number | boolean>>): void
}
