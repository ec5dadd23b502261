import { describe, expect, it } from 'vitest'
import { MobileTable } from '../../../../main/scanner/detect/cases/mobile-table.ts'

const lowest = 13_000_000_000

/** The slot's hash, as the table makes it, to twenty bits: who knows it can have all numbers meet in one place. */
function hashOf(mobile: number): number {
  return Math.imul((mobile | 0) ^ (mobile / 0x10000), 0x9e3779b1) >>> 12
}

function meetingNumbers(count: number): number[] {
  const found: number[] = []
  for (let mobile = lowest; found.length < count; mobile++) if (hashOf(mobile) < 64) found.push(mobile)
  return found
}

describe('the table of mobiles', () => {
  it('is empty at first', () => {
    const table = new MobileTable<string>()
    expect([table.isEmpty, table.get(lowest)]).toEqual([true, undefined])
  })

  it.each([
    ['one after the other', Array.from({ length: 5000 }, (_, i) => lowest + i)],
    ['far apart', Array.from({ length: 5000 }, (_, i) => lowest + ((i * 7_919_333) % 6_999_999_999))],
    ['made to meet', meetingNumbers(800)],
  ])('answers as a map does: numbers %s', (_manner, numbers) => {
    const table = new MobileTable<number>()
    const map = new Map<number, number>()
    const otherwise: number[] = []
    for (const [at, mobile] of [...numbers, ...numbers.slice(0, 300)].entries()) {
      if (table.get(mobile) !== map.get(mobile)) otherwise.push(mobile)
      table.set(mobile, at)
      map.set(mobile, at)
    }
    for (const mobile of numbers.flatMap((number) => [number, number + 1]))
      if (table.get(mobile) !== map.get(mobile)) otherwise.push(mobile)
    expect(otherwise).toEqual([])
    expect(table.isEmpty).toBe(false)
  })
})
