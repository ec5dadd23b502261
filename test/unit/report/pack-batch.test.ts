import { expect, it } from 'vitest'
import { packBatch } from '../../../main/report/pack-batch.ts'
import { madeUpJudged } from '../record/made-up-events.ts'

const context = { productVersion: '0.1.0', installId: 'pc-1', logId: '0badcafe', platform: 'linux' }
const events = Array.from({ length: 500 }, (_, n) => ({ sequence: n + 1, event: madeUpJudged(n + 1), chain: '' }))

it.each(['otlp', 'json'] as const)('packs from the first on, below the limit, as much as fits: %s', (transport) => {
  let from = 0
  let batches = 0
  while (from < events.length) {
    const { sequences, body } = packBatch(events.slice(from), transport, context)
    expect(body.length).toBeLessThanOrEqual(512 * 1024)
    expect(sequences[0]).toBe(from + 1)
    from += sequences.length
    batches++
  }
  expect(from).toBe(500)
  const bytes = packBatch(events, transport, context, Infinity).body.length
  expect(batches).toBeLessThanOrEqual(Math.ceil(bytes / (512 * 1024)) * 2)
})

it('packs one event even where it is larger than the limit', () => {
  expect(packBatch(events, 'otlp', context, 10).sequences).toEqual([1])
})
