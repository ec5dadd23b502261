import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { openRecordsToRead } from '../record/open-records.ts'
import { CommandError } from './command.ts'

/** Runs `read` on a home's records, also while its agent runs; `nothing` is answered where there are none yet. */
export function readRecords<T>(home: string, nothing: T, read: (db: DatabaseSyncInstance) => T): T {
  const opening = openRecordsToRead(home)
  switch (opening.kind) {
    case 'absent':
      return nothing
    case 'newer-schema':
      throw new CommandError(`home ${home} was written by a newer version: update this one`)
    case 'storage-failed':
      throw new CommandError(`the records of ${home} cannot be read: ${opening.failure.fault}`)
    case 'opened':
      try {
        return read(opening.db)
      } finally {
        opening.db.close()
      }
  }
}
