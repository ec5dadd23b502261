import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BatchSize } from '../../../main/report/batch-size.ts'

interface Played {
  readonly taken: readonly number[]
  readonly setAside: readonly number[]
  readonly requests: number
}

/** Sends 1 to `count` to an endpoint that refuses any batch with one of `bad` in it. */
function play(size: BatchSize, count: number, bad: ReadonlySet<number>): Played {
  let waiting = Array.from({ length: count }, (_, at) => at + 1)
  const taken: number[] = []
  const setAside: number[] = []
  let requests = 0
  while (waiting.length > 0) {
    requests++
    if (requests > 10_000) throw new Error('it never ends')
    const batch = waiting.slice(0, size.events)
    if (batch.some((each) => bad.has(each))) {
      if (!size.refused(batch.length)) continue
      setAside.push(...batch)
    } else {
      size.settled(batch.length)
      taken.push(...batch)
    }
    waiting = waiting.slice(batch.length)
  }
  return { taken, setAside, requests }
}

it('sets aside the one of a hundred that is refused, within a dozen and a half requests', () => {
  for (let bad = 1; bad <= 100; bad++) {
    const { taken, setAside, requests } = play(new BatchSize(), 100, new Set([bad]))
    expect(setAside).toEqual([bad])
    expect(taken).toHaveLength(99)
    expect(requests).toBeLessThanOrEqual(18)
  }
})

it('asks an endpoint that takes nothing a bounded number of times, and once a batch from then on', () => {
  const size = new BatchSize()
  const every = new Set(Array.from({ length: 1000 }, (_, at) => at + 1))
  const first = play(size, 100, every)
  expect(first.setAside).toHaveLength(100)
  expect(first.requests).toBeLessThanOrEqual(80)
  expect(play(size, 1000, every).requests).toBe(10)
})

it('searches again once something was taken, and for another endpoint', () => {
  const size = new BatchSize()
  play(size, 100, new Set(Array.from({ length: 100 }, (_, at) => at + 1)))
  size.settled(1)
  expect(play(size, 100, new Set([50])).setAside).toEqual([50])
  play(size, 100, new Set(Array.from({ length: 100 }, (_, at) => at + 1)))
  size.forget()
  expect(play(size, 100, new Set([7])).setAside).toEqual([7])
})

it('keeps order, loses none, tells none twice and never takes long', () => {
  const set = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 300 })
  fc.assert(
    fc.property(set, fc.integer({ min: 0, max: 300 }), (bad, count) => {
      const { taken, setAside, requests } = play(new BatchSize(), count, new Set(bad))
      expect(taken).toEqual([...taken].sort((a, b) => a - b))
      expect([...taken, ...setAside].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
      expect(requests).toBeLessThanOrEqual(80 * Math.ceil(count / 100) + 20)
    }),
  )
})

it('sets aside no other than the refused while these are few', () => {
  const few = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(few, (bad) => {
      expect(play(new BatchSize(), 100, new Set(bad)).setAside).toEqual([...bad].sort((a, b) => a - b))
    }),
  )
})
