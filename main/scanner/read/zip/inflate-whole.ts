import { inflateMember } from './inflate-member.ts'
import type { FinalOutcome } from '../read-outcome.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ZipEntry } from './zip-entry.ts'

/** A member as one piece: what could be inflated of it, and how far that was. */
export interface WholeMember {
  readonly bytes: Buffer
  readonly outcome: FinalOutcome
}

/** Inflates a member into one buffer. The bytes count as held text in the budget; the caller releases them when done. */
export async function inflateWhole(file: Buffer, entry: ZipEntry, budget: ReadBudget): Promise<WholeMember> {
  const chunks: Buffer[] = []
  const outcome = await inflateMember(file, entry, budget, (chunk) => {
    chunks.push(chunk)
    return budget.takeText(chunk.length)
  })
  const [only] = chunks
  return { bytes: chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks), outcome }
}
