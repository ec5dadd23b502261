import type { Migrations } from '../../sqlite/migrate.ts'

/**
 * The ledger of people, by keyed digests alone. Identifiers and the people of an entry are packed into blobs: as rows of their
 * own, the random order of digests would have every report of thousands rewrite as many pages. An entry is written `ahead` of
 * acting and counts from the moment that the transaction of its event says so.
 */
export const ledgerMigrations: Migrations = [
  `
  CREATE TABLE identifier_blocks (id INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;

  CREATE TABLE merged_persons (person INTEGER PRIMARY KEY, same_as INTEGER NOT NULL) STRICT;

  CREATE TABLE ledger_entries (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('ahead', 'counted')),
    kind TEXT NOT NULL CHECK (kind IN ('held', 'transfer')),
    channel TEXT NOT NULL,
    route TEXT,
    sha256 TEXT,
    case_number TEXT NOT NULL,
    time_ms INTEGER NOT NULL,
    people INTEGER NOT NULL,
    known INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX entries_by_content ON ledger_entries (sha256) WHERE sha256 IS NOT NULL;
  CREATE INDEX entries_unregistered ON ledger_entries (time_ms, people)
    WHERE kind = 'transfer' AND route IS NULL AND state = 'counted';
  CREATE INDEX entries_by_route ON ledger_entries (route, time_ms) WHERE route IS NOT NULL;
  CREATE INDEX entries_ahead ON ledger_entries (case_number) WHERE state = 'ahead';

  CREATE TABLE entry_people (entry INTEGER PRIMARY KEY, persons BLOB NOT NULL) STRICT;

  CREATE TABLE ledger_hospitals (
    entry INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (entry, digest)
  ) STRICT, WITHOUT ROWID;
  `,
]

/** Which key an entry's digests were made under; empty is this PC's own. */
export const ledgerKeyMigrations: Migrations = [
  `ALTER TABLE ledger_entries ADD COLUMN key_id TEXT NOT NULL DEFAULT '';`,
]

/** What day an entry's data is from; null of what was entered before this was kept. */
export const ledgerAgeMigrations: Migrations = [`ALTER TABLE ledger_entries ADD COLUMN data_ms INTEGER;`]

/** What the overview sums up by time, without reading the entries themselves. */
export const ledgerTimeMigrations: Migrations = [
  `CREATE INDEX entries_by_time ON ledger_entries (time_ms, channel, kind, route, people) WHERE state = 'counted';`,
]
