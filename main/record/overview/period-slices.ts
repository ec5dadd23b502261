import type { OverviewPeriod } from '../../../shared/domain/overview-period.ts'
import { windowStart } from '../ledger/ledger-counts.ts'

/**
 * Where each slice of a period begins, oldest first: hours of today, days of 30 days, months of a year, as this PC's
 * calendar has them. The period is the meter's window, so its first slice may begin in the middle of a day or month.
 */
export function periodSlices(period: OverviewPeriod, nowMs: number): readonly number[] {
  const slices: number[] = []
  for (let at = windowStart(period, nowMs); at <= nowMs; at = nextSlice(period, at)) slices.push(at)
  return slices
}

/** Each slice with its end, which belongs to the next one; the last has none. */
export function boundsOfSlices(
  slices: readonly number[],
): readonly { readonly fromMs: number; readonly toMs: number }[] {
  return slices.map((fromMs, at) => ({ fromMs, toMs: slices[at + 1] ?? Number.MAX_SAFE_INTEGER }))
}

function nextSlice(period: OverviewPeriod, ms: number): number {
  const at = new Date(ms)
  switch (period) {
    case 'day':
      return new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours() + 1).getTime()
    case '30-days':
      return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1).getTime()
    case 'year':
      return new Date(at.getFullYear(), at.getMonth() + 1, 1).getTime()
  }
}
