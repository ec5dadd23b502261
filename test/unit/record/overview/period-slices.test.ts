import { describe, expect, it } from 'vitest'
import { boundsOfSlices, periodSlices } from '../../../../main/record/overview/period-slices.ts'

const nowMs = new Date(2026, 2, 15, 16, 30).getTime()
const at = (...parts: [number, number, number, number?]): number => {
  const [year, month, day, hour = 0] = parts
  return new Date(year, month, day, hour).getTime()
}

describe('the slices of a period', () => {
  it('are the hours of today, from midnight', () => {
    const slices = periodSlices('day', nowMs)
    expect(slices).toHaveLength(17)
    expect(slices[0]).toBe(at(2026, 2, 15))
    expect(slices.at(-1)).toBe(at(2026, 2, 15, 16))
  })

  it('begin with the meter’s window and go on by days, and by months in a year', () => {
    const days = periodSlices('30-days', nowMs)
    expect(days[0]).toBe(nowMs - 30 * 86_400_000)
    expect(days).toHaveLength(31)
    expect(days.at(-1)).toBe(at(2026, 2, 15))
    const months = periodSlices('year', nowMs)
    expect(months[0]).toBe(nowMs - 365 * 86_400_000)
    expect(months.slice(1, 3)).toEqual([at(2025, 3, 1), at(2025, 4, 1)])
    expect(months.at(-1)).toBe(at(2026, 2, 1))
  })

  it('end where the next begins, the last never', () => {
    expect(boundsOfSlices([1, 5, 9])).toEqual([
      { fromMs: 1, toMs: 5 },
      { fromMs: 5, toMs: 9 },
      { fromMs: 9, toMs: Number.MAX_SAFE_INTEGER },
    ])
    expect(boundsOfSlices([])).toEqual([])
  })
})
