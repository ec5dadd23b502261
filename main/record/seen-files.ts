import { createHmac } from 'node:crypto'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { Clock } from '../agent/ports.ts'
import { inLightTransaction } from '../sqlite/in-transaction.ts'

/** What tells one state of a file from another without opening it. */
export interface FileState {
  readonly path: string
  readonly bytes: number
  readonly modifiedMs: number
}

/** Remembers which files were dealt with, so that a restart does not scan, record and warn about them again. */
export interface SeenFiles {
  has(file: FileState): boolean
  /** Called inside the recorder's transaction it is stored with the event or not at all. */
  add(files: readonly FileState[]): void
  /** Forgets what nobody asked for or added in this many days; answers how many. */
  forgetOlderThan(days: number): number
}

const dayMs = 86_400_000

/**
 * Stores keyed digests only: the table tells nobody which paths there are. `generation` names what a verdict rests on
 * (the detector's version): a new one makes every file unseen.
 */
export function createSeenFiles(
  db: DatabaseSyncInstance,
  options: { readonly key: Uint8Array; readonly clock: Clock; readonly generation: string },
): SeenFiles {
  const find = db.prepare('SELECT seen_day FROM seen_files WHERE digest = ?')
  const put = db.prepare(`INSERT INTO seen_files (digest, seen_day) VALUES (?, ?)
    ON CONFLICT (digest) DO UPDATE SET seen_day = excluded.seen_day`)
  const forget = db.prepare('DELETE FROM seen_files WHERE seen_day < ?')
  const today = (): number => Math.floor(options.clock.now() / dayMs)

  function digest({ path, bytes, modifiedMs }: FileState): Uint8Array {
    const state = `seen\n${options.generation}\n${String(bytes)}\n${String(modifiedMs)}\n${path}`
    return createHmac('sha256', options.key).update(state).digest().subarray(0, 16)
  }

  function refresh(key: Uint8Array): void {
    try {
      inLightTransaction(db, () => put.run(key, today()))
    } catch {
      // A full disk must not keep the folders from being watched; it is refreshed when it is asked for again.
    }
  }

  return {
    has: (file) => {
      const key = digest(file)
      const row = find.get(key) as { readonly seen_day: number } | undefined
      if (row === undefined) return false
      // Refreshed now and then, or a file that lies still for long would be forgotten and taken for new.
      if (today() - row.seen_day > 7) refresh(key)
      return true
    },
    add: (files) => {
      inLightTransaction(db, () => {
        for (const file of files) put.run(digest(file), today())
      })
    },
    forgetOlderThan: (days) => inLightTransaction(db, () => forget.run(today() - days).changes),
  }
}
