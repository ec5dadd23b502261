import { z } from 'zod'
import { levels, type Level } from '../domain/level.ts'

const count = z.int().min(1).max(1_000_000).nullable()

const byLevel = z.strictObject({
  named: count.default(null),
  reachable: count.default(null),
  identified: count.default(null),
})

/** For each level the number of people from which something holds; `null` is never. */
export type PeopleFrom = z.infer<typeof byLevel>

/** A number stands for all levels. */
export const peopleFrom = z
  .union([count, byLevel])
  .describe('a number of people from which this holds, null for never, or one for each level')

export type PeopleFromInput = z.infer<typeof peopleFrom>

/** A threshold as one for each level, however it was written. */
export function forEachLevel(from: PeopleFromInput): PeopleFrom {
  if (from !== null && typeof from === 'object') return from
  return { named: from, reachable: from, identified: from }
}

/**
 * The smallest number that is reached, or null. `people` counts those exposed at that level or a stronger one: a phone number
 * also has its owner's name with it.
 */
export function reachedThreshold(from: PeopleFromInput, people: Readonly<Record<Level, number>>): number | null {
  const limits = forEachLevel(from)
  const reached = levels.flatMap((level) => {
    const limit = limits[level]
    return limit !== null && people[level] >= limit ? [limit] : []
  })
  return reached.length === 0 ? null : Math.min(...reached)
}
