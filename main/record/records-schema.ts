import { join } from 'node:path'
import type { Migrations } from '../sqlite/migrate.ts'
import { inventoryMigrations } from './inventory-schema.ts'
import {
  ledgerAgeMigrations,
  ledgerKeyMigrations,
  ledgerMigrations,
  ledgerTimeMigrations,
} from './ledger/ledger-schema.ts'
import { waitingCardsMigrations } from './waiting-cards.ts'
import { releaseMigrations } from './release-schema.ts'

/** Where a home keeps its records. */
export function recordsPath(home: string): string {
  return join(home, 'records.db')
}

/**
 * The records of one PC. `events.body` is what the chain covers; the columns beside it repeat parts of it for filters,
 * and `verifyChain` compares them. Events are never updated or deleted: triggers hold the program itself to that.
 */
export const recordsMigrations: Migrations = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE events (
    sequence INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    time_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    case_number TEXT,
    channel TEXT,
    outcome TEXT,
    verdict TEXT,
    body TEXT NOT NULL,
    chain TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_case ON events (case_number) WHERE case_number IS NOT NULL;
  CREATE INDEX events_by_time ON events (time_ms);
  CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events never change'); END;
  CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

  CREATE TABLE chain_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    sequence INTEGER NOT NULL,
    chain TEXT NOT NULL,
    seal TEXT NOT NULL
  ) STRICT;

  CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY REFERENCES events (sequence),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'doubtful')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_ms INTEGER NOT NULL DEFAULT 0,
    changed_ms INTEGER NOT NULL,
    answer TEXT
  ) STRICT;
  CREATE INDEX outbox_unsent ON outbox (state, sequence) WHERE state <> 'sent';

  CREATE TABLE journal (
    case_number TEXT PRIMARY KEY,
    step TEXT NOT NULL,
    sealed BLOB NOT NULL,
    begun_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE scan_counts (
    day TEXT NOT NULL,
    outcome TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, outcome)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE seen_files (digest BLOB PRIMARY KEY, seen_day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE released_files (
    sha256 TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    case_number TEXT NOT NULL,
    released_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX released_by_size ON released_files (bytes);
  `,
  ...ledgerMigrations,
  ...releaseMigrations,
  ...waitingCardsMigrations,
  ...ledgerKeyMigrations,
  // Few among many: notices, acts of administrators and crossed limits are asked for by their kind alone.
  `CREATE INDEX events_by_kind ON events (kind)`,
  ...inventoryMigrations,
  ...ledgerAgeMigrations,
  // The table of events by channel, verdict and file name: without these, what is rare or never came reads every body.
  `
  CREATE INDEX events_by_channel ON events (channel) WHERE channel IS NOT NULL;
  CREATE INDEX events_by_verdict ON events (verdict) WHERE verdict IS NOT NULL;
  CREATE INDEX events_by_channel_and_verdict ON events (channel, verdict) WHERE verdict IS NOT NULL;
  CREATE INDEX events_by_name ON events (json_extract(body, '$.file.name'))
    WHERE json_extract(body, '$.file.name') IS NOT NULL;
  `,
  // The overview counts a year of events: out of these indexes, and not out of a hundred thousand bodies.
  `
  ALTER TABLE events ADD COLUMN folder TEXT AS (json_extract(body, '$.file.folder')) VIRTUAL;
  ALTER TABLE events ADD COLUMN path_digest TEXT AS (json_extract(body, '$.file.pathDigest')) VIRTUAL;
  ALTER TABLE events ADD COLUMN people INTEGER AS (json_extract(body, '$.outcome.people')) VIRTUAL;
  CREATE INDEX judged_by_time ON events (time_ms, outcome, verdict) WHERE kind = 'file-judged';
  CREATE INDEX judged_by_folder ON events (channel, folder, path_digest, sequence, time_ms, people)
    WHERE kind = 'file-judged' AND people IS NOT NULL;
  `,
  ...ledgerTimeMigrations,
]
