import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import { trustMasked, type Masked } from '../../../shared/domain/masked.ts'
import { giveWay } from '../ledger/give-way.ts'
import { sliceOf } from './period-slices.ts'

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

interface JudgedRow {
  readonly sequence: number
  readonly time_ms: number
  readonly channel: ChannelId
  readonly outcome: 'sensitive' | 'unscannable'
  readonly verdict: 'pass' | 'record' | 'warn' | 'quarantine'
  readonly folder: string
  readonly path: string
  readonly people: number | null
}

interface FolderFiles {
  readonly folder: string
  readonly channel: ChannelId
  readonly people: Map<string, number>
}

const pageLength = 200
const mostFolders = 8

/** Judged files since the first slice, by verdict and slice, and the folders that they lay in. Gives way as it goes. */
export async function countEvents(db: DatabaseSyncInstance, slices: readonly number[]): Promise<EventsOverview> {
  const next = db.prepare(
    `SELECT sequence, time_ms, channel, outcome, verdict, json_extract(body, '$.file.folder') AS folder,
      json_extract(body, '$.file.pathDigest') AS path, json_extract(body, '$.outcome.people') AS people
    FROM events WHERE sequence > ? AND kind = 'file-judged' AND time_ms >= ? ORDER BY sequence LIMIT ?`,
  )
  const none = (): number[] => slices.map(() => 0)
  const verdicts = { record: none(), warn: none(), quarantine: none(), unread: none() }
  const folders = new Map<string, FolderFiles>()
  const pause = giveWay()
  for (let after = lastBefore(db, slices[0] ?? 0); ;) {
    const rows = next.all(after, slices[0] ?? 0, pageLength) as JudgedRow[]
    for (const row of rows) {
      const at = sliceOf(slices, row.time_ms)
      const series =
        verdicts[row.outcome === 'unscannable' ? 'unread' : row.verdict === 'pass' ? 'record' : row.verdict]
      series[at] = (series[at] ?? 0) + 1
      if (row.people !== null) addFile(folders, row, row.people)
    }
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.sequence
    await pause()
  }
  return { verdicts, folders: topOf([...folders.values()]) }
}

/** Bodies are long: those of earlier events are not read at all. */
function lastBefore(db: DatabaseSyncInstance, fromMs: number): number {
  const { first } = db.prepare('SELECT min(sequence) AS first FROM events WHERE time_ms >= ?').get(fromMs) as {
    readonly first: number | null
  }
  return first === null ? Number.MAX_SAFE_INTEGER : first - 1
}

function addFile(folders: Map<string, FolderFiles>, { folder, channel, path }: JudgedRow, people: number): void {
  const key = `${channel}\n${folder}`
  const files = folders.get(key) ?? { folder, channel, people: new Map<string, number>() }
  folders.set(key, files)
  files.people.set(path, people)
}

function topOf(folders: readonly FolderFiles[]): readonly FolderCounts[] {
  return folders
    .map(({ folder, channel, people }) => ({
      folder: trustMasked(folder),
      channel,
      files: people.size,
      people: [...people.values()].reduce((sum, each) => sum + each, 0),
    }))
    .sort((a, b) => b.people - a.people)
    .slice(0, mostFolders)
}
