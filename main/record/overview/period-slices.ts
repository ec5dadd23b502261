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

/** The slice that a moment within the period belongs to. */
export function sliceOf(slices: readonly number[], ms: number): number {
  let low = 0
  let high = slices.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((slices[middle] ?? 0) <= ms) low = middle
    else high = middle - 1
  }
  return low
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
