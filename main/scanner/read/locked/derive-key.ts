import { createHash, pbkdf2, pbkdf2Sync } from 'node:crypto'
import { promisify } from 'node:util'
import type { KeyDerivation } from '../open-document/read-locks.ts'
import type { ReadBudget } from '../read-budget.ts'
import { argon2id } from './argon2id.ts'

const pbkdf2OnThread = promisify(pbkdf2)

/** No office program asks for so many. */
const mostRounds = 10_000_000
const measuredRounds = 2_000

/**
 * The key of one part of an OpenDocument package (part 2, 4.8.2 and 4.8.9). Null where it would take longer than there is
 * time for: the engine's loop cannot be stopped, so that it is not begun.
 */
export async function deriveKey(
  password: string,
  startHash: 'sha1' | 'sha256',
  derivation: KeyDerivation,
  salt: Buffer,
  keyBytes: number,
  budget: ReadBudget,
): Promise<Buffer | null> {
  const start = createHash(startHash).update(password, 'utf8').digest()
  if (derivation.kind === 'argon2id') return argon2id(start, salt, keyBytes, derivation, budget)
  const { rounds } = derivation
  if (rounds < 1 || rounds > mostRounds) return null
  const beganMs = performance.now()
  pbkdf2Sync(start, salt, Math.min(rounds, measuredRounds), keyBytes, 'sha1')
  const roundMs = (performance.now() - beganMs) / Math.min(rounds, measuredRounds)
  // What was measured with a cold processor is more than it will take.
  if (rounds * roundMs > budget.msLeft) return null
  return pbkdf2OnThread(start, salt, rounds, keyBytes, 'sha1')
}
