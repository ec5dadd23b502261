import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import { giveWay } from '../ledger/give-way.ts'
import { sliceOf } from './period-slices.ts'

export interface ChannelCounts {
  readonly channel: ChannelId
  readonly held: number[]
  readonly registered: number[]
  readonly unregistered: number[]
}

export interface LedgerOverview {
  readonly channels: readonly ChannelCounts[]
  /** Distinct hospitals of each slice, and of them those of unregistered transfers. */
  readonly hospitals: {
    readonly all: readonly number[]
    readonly unregistered: readonly number[]
    readonly total: number
    readonly totalUnregistered: number
  }
}

interface EntryRow {
  readonly id: number
  readonly time_ms: number
  readonly channel: ChannelId
  readonly kind: 'held' | 'transfer'
  readonly route: string | null
  readonly people: number
  readonly hospitals: string | null
}

const pageLength = 500

/** People and hospitals of every counted entry since the first slice, by channel and slice. Gives way as it goes. */
export async function countLedger(db: DatabaseSyncInstance, slices: readonly number[]): Promise<LedgerOverview> {
  const next = db.prepare(
    `SELECT e.id, e.time_ms, e.channel, e.kind, e.route, e.people,
      (SELECT group_concat(h.digest) FROM ledger_hospitals h WHERE h.entry = e.id) AS hospitals
    FROM ledger_entries e WHERE e.id > ? AND e.state = 'counted' AND e.time_ms >= ? ORDER BY e.id LIMIT ?`,
  )
  const channels = new Map<ChannelId, ChannelCounts>()
  const all = slices.map(() => new Set<string>())
  const unregistered = slices.map(() => new Set<string>())
  const pause = giveWay()
  for (let after = 0; ;) {
    const rows = next.all(after, slices[0] ?? 0, pageLength) as EntryRow[]
    for (const row of rows) {
      const at = sliceOf(slices, row.time_ms)
      const isOpen = row.kind === 'transfer' && row.route === null
      const counts = channels.get(row.channel) ?? noCounts(row.channel, slices.length)
      channels.set(row.channel, counts)
      const series = row.kind === 'held' ? counts.held : isOpen ? counts.unregistered : counts.registered
      series[at] = (series[at] ?? 0) + row.people
      for (const digest of row.hospitals?.split(',') ?? []) {
        all[at]?.add(digest)
        if (isOpen) unregistered[at]?.add(digest)
      }
    }
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.id
    await pause()
  }
  return {
    channels: [...channels.values()],
    hospitals: {
      all: all.map(({ size }) => size),
      unregistered: unregistered.map(({ size }) => size),
      total: union(all).size,
      totalUnregistered: union(unregistered).size,
    },
  }
}

function noCounts(channel: ChannelId, length: number): ChannelCounts {
  const none = (): number[] => Array.from({ length }, () => 0)
  return { channel, held: none(), registered: none(), unregistered: none() }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const joined = new Set<string>()
  for (const set of sets) for (const each of set) joined.add(each)
  return joined
}
