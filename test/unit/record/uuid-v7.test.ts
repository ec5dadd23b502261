import { expect, it } from 'vitest'
import { uuidV7 } from '../../../main/record/uuid-v7.ts'

it('has the form of version 7, sorts by time, and is never the same', () => {
  const made = [1, 1_750_000_000_000, 1_750_000_000_001, 2 ** 48 - 1].map(uuidV7)
  for (const uid of made) expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect([...made].sort()).toEqual(made)
  expect(made[1]?.startsWith('01977420-dc00')).toBe(true)
  expect(uuidV7(5)).not.toBe(uuidV7(5))
})
