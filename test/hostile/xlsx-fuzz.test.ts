import { expect, test } from 'vitest'
import { fuzzOnce, type FuzzTally } from './xlsx-fuzzer.ts'

test('four hundred mutants are read the same way however they come', async () => {
  const tally: FuzzTally = { judged: 0, whole: 0 }
  for (let index = 0; index < 400; index++) await fuzzOnce('sample', index, tally)
  // A strict parser must have had its say often enough.
  expect(tally.judged).toBeGreaterThan(40)
  expect(tally.whole).toBeGreaterThan(20)
})
