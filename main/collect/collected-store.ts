import { join } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { inTransaction } from '../sqlite/in-transaction.ts'
import { closeDatabase, openDatabase, openDatabaseToRead } from '../sqlite/open-database.ts'
import { isHeartbeat, type ReceivedEvent } from './received-event.ts'

const migrations = [
  `
  CREATE TABLE collected (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    device TEXT,
    log_name TEXT,
    sequence INTEGER,
    class_uid INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    received_ms INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX collected_by_device ON collected (device, log_name, sequence);
  CREATE TABLE devices (
    device TEXT NOT NULL,
    log_name TEXT NOT NULL,
    last_heard_ms INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    PRIMARY KEY (device, log_name)
  ) STRICT, WITHOUT ROWID;
  `,
]

export interface Kept {
  readonly stored: number
  /** Had come before. */
  readonly duplicates: number
}

export interface CollectedStore {
  /** All of them or none, durably. @throws StorageFailed */
  keep(events: readonly ReceivedEvent[], nowMs: number): Kept
  close(): void
}

/** @throws StorageFailed, or an Error that says why the database cannot be used. */
export function openCollectedStore(home: string, nowMs: number): CollectedStore {
  const opening = openDatabase(databasePath(home), migrations, nowMs)
  if (opening.kind === 'storage-failed') throw opening.failure
  if (opening.kind === 'newer-schema') throw new Error('collected.db was written by a newer version of the program')
  const { db } = opening
  const add = db.prepare(`INSERT INTO collected
    (uid, device, log_name, sequence, class_uid, time_ms, received_ms, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (uid) DO NOTHING`)
  const hear = db.prepare(`INSERT INTO devices (device, log_name, last_heard_ms, last_sequence) VALUES (?, ?, ?, ?)
    ON CONFLICT (device, log_name) DO UPDATE SET last_heard_ms = excluded.last_heard_ms,
      last_sequence = max(last_sequence, excluded.last_sequence)`)

  function keepOne(event: ReceivedEvent, nowMs: number): number {
    const { uid, sequence, log_name: logName } = event.metadata
    const device = event.device?.uid ?? null
    if (device !== null) hear.run(device, logName ?? '', nowMs, sequence ?? event.unmapped?.last_sequence ?? 0)
    if (isHeartbeat(event)) return 0
    const values = [uid, device, logName ?? null, sequence ?? null, event.class_uid, event.time, nowMs]
    return add.run(...values, JSON.stringify(event)).changes
  }

  return {
    keep: (events, nowMs) =>
      inTransaction(db, () => {
        const stored = events.reduce((sum, event) => sum + keepOne(event, nowMs), 0)
        return { stored, duplicates: events.filter((event) => !isHeartbeat(event)).length - stored }
      }),
    close: () => {
      closeDatabase(db)
    },
  }
}

export interface CollectedEvent {
  /** In order of arrival. */
  readonly id: number
  readonly receivedMs: number
  /** The OCSF event as it came. */
  readonly event: ReceivedEvent
}

/** What was collected in a home, oldest arrival first; also while a collector runs. Empty where nothing ever was. */
export function listCollected(
  home: string,
  query: { readonly afterId?: number; readonly limit?: number } = {},
): readonly CollectedEvent[] {
  return reading(home, (db) => {
    const rows = db
      .prepare('SELECT id, received_ms, body FROM collected WHERE id > ? ORDER BY id LIMIT ?')
      .all(query.afterId ?? 0, query.limit ?? -1) as {
      readonly id: number
      readonly received_ms: number
      readonly body: string
    }[]
    return rows.map((row) => ({
      id: row.id,
      receivedMs: row.received_ms,
      event: JSON.parse(row.body) as ReceivedEvent,
    }))
  })
}

export interface CollectedDevice {
  readonly device: string
  readonly logName: string
  readonly lastHeardMs: number
  /** The newest event that the device said it has. */
  readonly lastSequence: number
  /** Events of it that came; fewer than `lastSequence` means that some are missing. */
  readonly collected: number
}

/** Which PCs were heard of, and whether what they recorded has all come. */
export function listCollectedDevices(home: string): readonly CollectedDevice[] {
  return reading(
    home,
    (db) =>
      db
        .prepare(
          `SELECT d.device, d.log_name AS logName, d.last_heard_ms AS lastHeardMs, d.last_sequence AS lastSequence,
             (SELECT count(DISTINCT c.sequence) FROM collected c
               WHERE c.device = d.device AND c.log_name IS nullif(d.log_name, '')) AS collected
           FROM devices d ORDER BY d.device, d.log_name`,
        )
        .all() as CollectedDevice[],
  )
}

function databasePath(home: string): string {
  return join(home, 'collected.db')
}

function reading<T>(home: string, read: (db: DatabaseSyncInstance) => readonly T[]): readonly T[] {
  const opening = openDatabaseToRead(databasePath(home), migrations)
  switch (opening.kind) {
    case 'absent':
      return []
    case 'newer-schema':
      throw new Error('collected.db was written by a newer version of the program')
    case 'storage-failed':
      throw opening.failure
    case 'opened':
      try {
        return read(opening.db)
      } finally {
        opening.db.close()
      }
  }
}
