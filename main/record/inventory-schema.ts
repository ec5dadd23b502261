import type { Migrations } from '../sqlite/migrate.ts'

/** Files at rest that hold people. `place` is sealed by the caller: a path may name a person. All else is masked. */
export const inventoryMigrations: Migrations = [
  `
  CREATE TABLE inventory (
    id TEXT PRIMARY KEY,
    place BLOB NOT NULL,
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    channel TEXT NOT NULL,
    case_number TEXT,
    people INTEGER NOT NULL,
    level TEXT NOT NULL,
    hospitals INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    modified_ms INTEGER NOT NULL,
    found_ms INTEGER NOT NULL,
    checked_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
]
