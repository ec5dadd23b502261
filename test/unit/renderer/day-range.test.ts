import { expect, it } from 'vitest'
import { dayRange } from '../../../renderer/components/day-range.ts'

const day = (month: number, date: number): number => new Date(2026, month - 1, date).getTime()

it('is from the first day’s start to the last one’s end', () => {
  expect(dayRange('2026-03-02', '2026-03-02')).toEqual({ fromMs: day(3, 2), toMs: day(3, 3) })
  expect(dayRange('2026-02-28', '2026-03-31')).toEqual({ fromMs: day(2, 28), toMs: day(4, 1) })
})

it('is open where nothing stands', () => {
  expect(dayRange('', '')).toEqual({ fromMs: null, toMs: null })
  expect(dayRange('2026-03-02', '')).toEqual({ fromMs: day(3, 2), toMs: null })
  expect(dayRange('', '2026-03-02')).toEqual({ fromMs: null, toMs: day(3, 3) })
})

it('has the earlier day first, whichever field it is in', () => {
  expect(dayRange('2026-03-09', '2026-03-02')).toEqual({ fromMs: day(3, 2), toMs: day(3, 10) })
})

it.each(['0002-03-02', '0202-03-02', 'nonsense', '-'])('waits while a year is typed: %s', (typed) => {
  expect(dayRange(typed, '')).toEqual({ fromMs: null, toMs: null })
})
