import type { Migrations } from '../sqlite/migrate.ts'

/** Who asked for which quarantined file, who agreed, and which codes were used. Reasons are masked before they come here. */
export const releaseMigrations: Migrations = [
  `
  CREATE TABLE release_requests (
    id INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('approval', 'break-glass', 'code')),
    state TEXT NOT NULL CHECK (state IN ('open', 'approved', 'refused', 'released', 'expired')),
    asked_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    asked_ms INTEGER NOT NULL,
    ended_by TEXT,
    ended_note TEXT,
    ended_ms INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX release_under_way ON release_requests (case_number) WHERE state IN ('open', 'approved');

  CREATE TABLE release_approvals (
    request INTEGER NOT NULL REFERENCES release_requests (id),
    administrator TEXT NOT NULL COLLATE NOCASE,
    approved_ms INTEGER NOT NULL,
    PRIMARY KEY (request, administrator)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE used_codes (digest BLOB PRIMARY KEY, used_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE code_guesses (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    failures INTEGER NOT NULL,
    last_ms INTEGER NOT NULL
  ) STRICT;
  `,
]
