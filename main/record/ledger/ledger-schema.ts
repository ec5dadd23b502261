import type { Migrations } from '../../sqlite/migrate.ts'

/**
 * The ledger of people, by keyed digests alone. A file's people are written ahead in slices, because tens of thousands would
 * hold everything else up; they count from the moment that `state` says so, in the transaction of the file's event.
 * `persons.*_ms` follow afterwards and can always be made again from the entries.
 */
export const ledgerMigrations: Migrations = [
  `
  CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    has_id INTEGER NOT NULL,
    same_as INTEGER,
    first_held_ms INTEGER,
    last_held_ms INTEGER,
    first_sent_ms INTEGER,
    last_sent_ms INTEGER
  ) STRICT;
  CREATE INDEX persons_held ON persons (last_held_ms) WHERE last_held_ms IS NOT NULL AND same_as IS NULL;
  CREATE INDEX persons_sent ON persons (last_sent_ms) WHERE last_sent_ms IS NOT NULL AND same_as IS NULL;

  CREATE TABLE identifiers (digest BLOB PRIMARY KEY, person INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE ledger_entries (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('ahead', 'counted', 'settled')),
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
    WHERE kind = 'transfer' AND route IS NULL AND state <> 'ahead';
  CREATE INDEX entries_by_route ON ledger_entries (route, time_ms) WHERE route IS NOT NULL;
  CREATE INDEX entries_unsettled ON ledger_entries (state) WHERE state <> 'settled';

  CREATE TABLE ledger_people (
    person INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (person, entry)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE ledger_hospitals (
    entry INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (entry, digest)
  ) STRICT, WITHOUT ROWID;
  `,
]
