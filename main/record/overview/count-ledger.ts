import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import { giveWay } from '../ledger/give-way.ts'
import { boundsOfSlices } from './period-slices.ts'

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

interface SumRow {
  readonly channel: ChannelId
  readonly kind: 'held' | 'transfer'
  /** 1 of what went outside registered routes. */
  readonly open: number
  readonly people: number
}

interface HospitalRow {
  readonly digest: string
  readonly open: number
}

const counted = `e.state = 'counted' AND e.time_ms >= ? AND e.time_ms < ?`
const isOpen = `(e.kind = 'transfer' AND e.route IS NULL)`

/** People and hospitals of every counted entry since the first slice, by channel and slice. Gives way between slices. */
export async function countLedger(db: DatabaseSyncInstance, slices: readonly number[]): Promise<LedgerOverview> {
  const sums = db.prepare(
    `SELECT e.channel, e.kind, ${isOpen} AS open, sum(e.people) AS people FROM ledger_entries e INDEXED BY entries_by_time
    WHERE ${counted} GROUP BY e.channel, e.kind, open`,
  )
  const named = db.prepare(
    `SELECT h.digest, max(${isOpen}) AS open FROM ledger_entries e JOIN ledger_hospitals h ON h.entry = e.id
    WHERE ${counted} GROUP BY h.digest`,
  )
  const channels = new Map<ChannelId, ChannelCounts>()
  const all = slices.map(() => new Set<string>())
  const unregistered = slices.map(() => new Set<string>())
  const pause = giveWay()
  for (const [at, { fromMs, toMs }] of boundsOfSlices(slices).entries()) {
    for (const { channel, kind, open, people } of sums.all(fromMs, toMs) as SumRow[]) {
      const counts = channels.get(channel) ?? noCounts(channel, slices.length)
      channels.set(channel, counts)
      const series = kind === 'held' ? counts.held : open === 1 ? counts.unregistered : counts.registered
      series[at] = people
    }
    await pause()
    for (const { digest, open } of named.all(fromMs, toMs) as HospitalRow[]) {
      all[at]?.add(digest)
      if (open === 1) unregistered[at]?.add(digest)
    }
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
