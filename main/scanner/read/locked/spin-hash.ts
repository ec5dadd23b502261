import { createHash } from 'node:crypto'
import type { ReadBudget } from '../read-budget.ts'

/** [MS-OFFCRYPTO] 2.3.4.10 forbids more rounds; Excel writes 100,000. A file that claims more is not worth the time. */
const mostRounds = 10_000_000

/** Some two milliseconds. */
const roundsBetweenLooks = 1024

/**
 * The hash that Office makes of salt and password and then of itself, round after round ([MS-OFFCRYPTO] 2.3.4.7 and
 * 2.3.4.11). Null where the rounds are more than allowed, or more than there is time for.
 */
export function spinHash(
  algorithm: string,
  salt: Buffer,
  password: string,
  rounds: number,
  budget: ReadBudget,
): Buffer | null {
  if (!(rounds >= 0 && rounds <= mostRounds)) return null
  const first = createHash(algorithm).update(salt).update(Buffer.from(password, 'utf16le')).digest()
  const round = Buffer.alloc(4 + first.length)
  first.copy(round, 4)
  for (let i = 0; i < rounds; i++) {
    if (i % roundsBetweenLooks === 0 && !budget.inTime()) return null
    round.writeUInt32LE(i)
    createHash(algorithm).update(round).digest().copy(round, 4)
  }
  return round.subarray(4)
}
