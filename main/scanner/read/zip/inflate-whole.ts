import { HeldBytes } from '../held-bytes.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readPart, type FinalOutcome } from '../read-outcome.ts'
import { inflateMember } from './inflate-member.ts'
import type { ZipEntry } from './zip-entry.ts'

/** A member as one piece: what could be inflated of it, and how far that was. */
interface WholeMember {
  readonly bytes: Buffer
  readonly outcome: FinalOutcome
  /** To be called when the bytes are no longer needed: until then they count as held. */
  readonly release: () => void
}

/** Inflates a member into one buffer. */
export async function inflateWhole(file: Buffer, entry: ZipEntry, budget: ReadBudget): Promise<WholeMember> {
  const held = new HeldBytes(budget, entry.declaredBytes)
  const outcome = await inflateMember(file, entry, budget, (chunk) => held.add(chunk))
  const bytes = held.bytes()
  return {
    bytes,
    outcome: budget.stop === null ? outcome : joinOutcomes(outcome, readPart(budget.stop)),
    release: () => {
      held.release()
    },
  }
}
