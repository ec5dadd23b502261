import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { ChannelId } from '../../shared/domain/channel.ts'
import type { InventoryFile } from '../../shared/domain/inventory.ts'
import type { Level } from '../../shared/domain/level.ts'
import { trustMasked } from '../../shared/domain/masked.ts'
import { inLightTransaction } from '../sqlite/in-transaction.ts'

export interface InventoryQuery {
  /** Most people first, or those first that were last changed longest ago. */
  readonly order: 'people' | 'age'
  readonly channel: ChannelId | null
  readonly offset: number
  readonly limit: number
}

/** The list of files at rest that hold people. A power cut may take the newest lines; the next pass brings them back. */
export interface InventoryStore {
  /** Keeps the day on which it was first found. */
  put(file: Omit<InventoryFile, 'foundMs'>, place: Uint8Array): void
  /** It is still as it was; false where it is not on the list. */
  confirm(id: string, checkedMs: number): boolean
  remove(id: string): void
  /** Where it lies, sealed; null where it is not on the list. */
  place(id: string): Uint8Array | null
  list(query: InventoryQuery): readonly InventoryFile[]
  sums(channel: ChannelId | null): { readonly files: number; readonly people: number }
  ids(): readonly string[]
}

interface Row {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly channel: ChannelId
  readonly case_number: string | null
  readonly people: number
  readonly level: Level
  readonly hospitals: number
  readonly complete: number
  readonly bytes: number
  readonly modified_ms: number
  readonly found_ms: number
  readonly checked_ms: number
}

const orders = { people: 'people DESC, id', age: 'modified_ms, id' } as const
const ofChannel = '(?1 IS NULL OR channel = ?1)'

/** The inventory in the records' database. Throws StorageFailed. */
export function createInventoryStore(db: DatabaseSyncInstance): InventoryStore {
  const put = db.prepare(
    `INSERT INTO inventory (id, place, name, folder, channel, case_number, people, level, hospitals, complete, bytes,
      modified_ms, found_ms, checked_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13)
    ON CONFLICT (id) DO UPDATE SET place = ?2, name = ?3, folder = ?4, channel = ?5, case_number = ?6, people = ?7,
      level = ?8, hospitals = ?9, complete = ?10, bytes = ?11, modified_ms = ?12, checked_ms = ?13`,
  )
  const confirm = db.prepare('UPDATE inventory SET checked_ms = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM inventory WHERE id = ?')
  const place = db.prepare('SELECT place FROM inventory WHERE id = ?')
  return {
    put: (file, sealed) => {
      const { id, name, folder, channel, caseNumber, people, level, hospitals, complete, bytes } = file
      const values = [id, sealed, name, folder, channel, caseNumber, people, level, hospitals, Number(complete), bytes]
      inLightTransaction(db, () => put.run(...values, Math.round(file.modifiedMs), file.checkedMs))
    },
    confirm: (id, checkedMs) => inLightTransaction(db, () => confirm.run(checkedMs, id)).changes > 0,
    remove: (id) => {
      // Asked for each file that was taken, of which hardly any was on the list.
      if (place.get(id) !== undefined) inLightTransaction(db, () => remove.run(id))
    },
    place: (id) => (place.get(id) as { readonly place: Uint8Array } | undefined)?.place ?? null,
    list: ({ order, channel, offset, limit }) =>
      (
        db
          .prepare(`SELECT * FROM inventory WHERE ${ofChannel} ORDER BY ${orders[order]} LIMIT ?2 OFFSET ?3`)
          .all(channel, limit, offset) as Row[]
      ).map(asFile),
    sums: (channel) => ({
      ...(db
        .prepare(`SELECT count(*) AS files, coalesce(sum(people), 0) AS people FROM inventory WHERE ${ofChannel}`)
        .get(channel) as { readonly files: number; readonly people: number }),
    }),
    ids: () => (db.prepare('SELECT id FROM inventory').all() as { readonly id: string }[]).map(({ id }) => id),
  }
}

function asFile(row: Row): InventoryFile {
  const { id, channel, people, level, hospitals, bytes } = row
  return {
    id,
    name: trustMasked(row.name),
    folder: trustMasked(row.folder),
    channel,
    caseNumber: row.case_number,
    people,
    level,
    hospitals,
    complete: row.complete === 1,
    bytes,
    modifiedMs: row.modified_ms,
    foundMs: row.found_ms,
    checkedMs: row.checked_ms,
  }
}
