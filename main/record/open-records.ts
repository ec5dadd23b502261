import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { ownWords } from '../../shared/domain/masked.ts'
import type { ActionJournal, Clock, Outbox } from '../agent/ports.ts'
import { askOnce } from '../sqlite/ask-once.ts'
import { createActionJournal } from './action-journal.ts'
import {
  closeDatabase,
  openDatabase,
  openDatabaseToRead,
  type DatabaseOpening,
  type DatabaseReading,
} from '../sqlite/open-database.ts'
import { SharedCommits } from '../sqlite/shared-commits.ts'
import { createOutbox } from './outbox.ts'
import { createRecorder, type DatabaseRecorder } from './recorder.ts'
import { recordsMigrations, recordsPath } from './records-schema.ts'
import { createSeenFiles, type SeenFiles } from './seen-files.ts'
import { inTransaction } from '../sqlite/in-transaction.ts'
import { toStorageFailed, StorageFailed } from '../sqlite/storage-failed.ts'
import { uuidV7 } from './uuid-v7.ts'

export interface RecordsOptions {
  readonly clock: Clock
  /** Keys the chain of events. */
  readonly chainKey: Uint8Array
  /** Keys the digests of paths. */
  readonly pathKey: Uint8Array
  /** What a verdict rests on, for example the detector's version: files seen under another one are looked at again. */
  readonly generation: string
  /** The highest case number known from elsewhere (the vault), in case the database begins anew. */
  readonly lastKnownCase?: number
}

export interface Records {
  /** For what joins the recorder's transaction. */
  readonly db: DatabaseSyncInstance
  readonly recorder: DatabaseRecorder
  readonly outbox: Outbox
  readonly journal: ActionJournal
  readonly seenFiles: SeenFiles
  /** Eight hex digits, made with the database: sequence numbers count within it, so they begin anew when it does. */
  readonly logId: string
  /** Where a damaged database was put, when that happened at this opening. */
  readonly setAside: string | null
  close(): void
}

export type RecordsOpening =
  { readonly kind: 'opened'; readonly records: Records } | Exclude<DatabaseOpening, { readonly kind: 'opened' }>

/** Opens a home's records to write. The caller holds the home's lock. */
export function openRecords(home: string, options: RecordsOptions): RecordsOpening {
  const { clock, chainKey, pathKey, generation } = options
  const opening = openDatabase(recordsPath(home), recordsMigrations, clock.now())
  if (opening.kind !== 'opened') return opening
  const { db, setAside } = opening
  const shared = new SharedCommits(db, recordsPath(home))
  try {
    const recorder = createRecorder(db, { chainKey, clock, shared })
    const records: Records = {
      db,
      recorder,
      outbox: createOutbox(db, clock),
      journal: createActionJournal(db, clock, shared),
      seenFiles: createSeenFiles(db, { key: pathKey, clock, generation }),
      logId: readOrMakeLogId(db),
      setAside,
      close: () => {
        shared.close()
        closeDatabase(db)
      },
    }
    skipKnownCases(db, recorder, options)
    if (setAside !== null) tellSetAside(recorder, setAside, options)
    return { kind: 'opened', records }
  } catch (error) {
    shared.close()
    db.close()
    const failure = toStorageFailed(error)
    if (!(failure instanceof StorageFailed)) throw error
    return { kind: 'storage-failed', failure }
  }
}

/** Opens a home's records only to read, also while its agent runs. The caller closes it. */
export function openRecordsToRead(home: string): DatabaseReading {
  return openDatabaseToRead(recordsPath(home), recordsMigrations)
}

/** The log id of records opened to read; see `Records.logId`. */
export function readLogId(db: DatabaseSyncInstance): string {
  const row = db.prepare(`SELECT value FROM meta WHERE name = 'log-id'`).get() as { readonly value: string } | undefined
  return row?.value ?? ''
}

function readOrMakeLogId(db: DatabaseSyncInstance): string {
  return inTransaction(db, () => {
    db.prepare(`INSERT INTO meta (name, value) VALUES ('log-id', ?) ON CONFLICT DO NOTHING`).run(
      randomBytes(4).toString('hex'),
    )
    return readLogId(db)
  })
}

/** Records that began anew, because they were deleted, must not give out numbers under which the vault keeps files. */
function skipKnownCases(
  db: DatabaseSyncInstance,
  recorder: DatabaseRecorder,
  { lastKnownCase = 0 }: RecordsOptions,
): void {
  const given = Number(askOnce(db, `SELECT value FROM counters WHERE name = 'case'`) ?? 0)
  if (given < lastKnownCase) recorder.skipCaseNumbers(lastKnownCase)
}

function tellSetAside(recorder: DatabaseRecorder, setAside: string, { clock }: RecordsOptions): void {
  recorder.skipCaseNumbers(salvageCaseNumber(setAside))
  recorder.record({
    kind: 'agent-changed',
    uid: uuidV7(clock.now()),
    timeMs: clock.now(),
    change: 'storage-failed',
    why: [{ code: 'records-damaged', values: { setAside: ownWords(basename(setAside)) } }],
  })
}

/** The damaged database may still tell how far its case numbers went; 0 where it does not. */
function salvageCaseNumber(path: string): number {
  let old: DatabaseSyncInstance | null = null
  try {
    old = new DatabaseSync(path, { readOnly: true, timeout: 0 })
    return Number(askOnce(old, `SELECT value FROM counters WHERE name = 'case'`) ?? 0)
  } catch {
    return 0
  } finally {
    old?.close()
  }
}
