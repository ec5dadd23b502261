import type { DatabaseSyncInstance } from '@photostructure/sqlite'

type Statement = ReturnType<DatabaseSyncInstance['prepare']>

/** Prepares each SQL text once: what every file asks for is not compiled for every file. */
export class KeptStatements {
  readonly #db: DatabaseSyncInstance
  readonly #kept = new Map<string, Statement>()

  constructor(db: DatabaseSyncInstance) {
    this.#db = db
  }

  /** `sql` with parameters only: texts made up at run time would be kept for ever. */
  of(sql: string): Statement {
    let statement = this.#kept.get(sql)
    if (statement === undefined) {
      statement = this.#db.prepare(sql)
      this.#kept.set(sql, statement)
    }
    return statement
  }
}
