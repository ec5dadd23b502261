import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { channelIds, type ChannelId } from '../../../shared/domain/channel.ts'
import { trustMasked, type Masked } from '../../../shared/domain/masked.ts'
import { giveWay } from '../ledger/give-way.ts'
import { boundsOfSlices } from './period-slices.ts'

export interface FolderCounts {
  readonly folder: Masked
  readonly channel: ChannelId
  readonly files: number
  readonly people: number
}

export interface EventsOverview {
  /** Judged files of each slice. `unread` were not read whole, whatever the verdict. */
  readonly verdicts: Readonly<Record<'record' | 'warn' | 'quarantine' | 'unread', readonly number[]>>
  /** Those with the most people first. A file that was judged more than once counts once, as it was last. */
  readonly folders: readonly FolderCounts[]
}

interface VerdictRow {
  readonly outcome: 'sensitive' | 'unscannable'
  readonly verdict: 'pass' | 'record' | 'warn' | 'quarantine'
  readonly files: number
}

const mostFolders = 8

/**
 * Judged files since the first slice, by verdict and slice, and the folders that they lay in. Both are read out of
 * indexes that hold all they ask for: bodies are long. Gives way between two questions.
 */
export async function countEvents(db: DatabaseSyncInstance, slices: readonly number[]): Promise<EventsOverview> {
  return { verdicts: await countVerdicts(db, slices), folders: await countFolders(db, slices[0] ?? 0) }
}

async function countVerdicts(
  db: DatabaseSyncInstance,
  slices: readonly number[],
): Promise<Record<keyof EventsOverview['verdicts'], number[]>> {
  const ofSlice = db.prepare(
    `SELECT outcome, verdict, count(*) AS files FROM events INDEXED BY judged_by_time
    WHERE kind = 'file-judged' AND time_ms >= ? AND time_ms < ? GROUP BY outcome, verdict`,
  )
  const none = (): number[] => slices.map(() => 0)
  const verdicts = { record: none(), warn: none(), quarantine: none(), unread: none() }
  const pause = giveWay()
  for (const [at, { fromMs, toMs }] of boundsOfSlices(slices).entries()) {
    for (const { outcome, verdict, files } of ofSlice.all(fromMs, toMs) as VerdictRow[]) {
      const series = verdicts[outcome === 'unscannable' ? 'unread' : verdict === 'pass' ? 'record' : verdict]
      series[at] = (series[at] ?? 0) + files
    }
    await pause()
  }
  return verdicts
}

async function countFolders(db: DatabaseSyncInstance, fromMs: number): Promise<readonly FolderCounts[]> {
  // The row that has the greatest sequence gives its `people`, as SQLite promises of a lone max().
  const ofChannel = db.prepare(
    `SELECT folder, count(*) AS files, sum(people) AS people FROM (
      SELECT folder, people, max(sequence) FROM events INDEXED BY judged_by_folder
      WHERE kind = 'file-judged' AND people IS NOT NULL AND channel = ? AND time_ms >= ? GROUP BY folder, path_digest
    ) GROUP BY folder ORDER BY people DESC LIMIT ?`,
  )
  const found: FolderCounts[] = []
  const pause = giveWay()
  for (const channel of channelIds) {
    const rows = ofChannel.all(channel, fromMs, mostFolders) as (Omit<FolderCounts, 'folder'> & { folder: string })[]
    for (const { folder, files, people } of rows) found.push({ folder: trustMasked(folder), channel, files, people })
    await pause()
  }
  return found.sort((a, b) => b.people - a.people).slice(0, mostFolders)
}
