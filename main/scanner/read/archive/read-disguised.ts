import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import type { ZipEntry, ZipListing } from '../zip/zip-entry.ts'
import { isHiddenContent } from './hidden-content.ts'

/** Reads those of the members that are something else than the picture or the settings that they are called. */
export async function readDisguised(
  { content }: ReadInput,
  { entries }: ZipListing,
  wanted: (entry: ZipEntry) => boolean,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = readWhole
  for (const entry of entries) {
    if (!wanted(entry)) continue
    if (!budget.inTime()) break
    const member = await inflateWhole(content, entry, budget)
    // A picture that is damaged holds no fewer words than a sound one.
    if (member.bytes.length === 0) outcome = joinOutcomes(outcome, member.outcome)
    else if (isHiddenContent(member.bytes, !/\.bin$/i.test(entry.name))) {
      outcome = joinOutcomes(
        outcome,
        joinOutcomes(member.outcome, await readHidden(member.bytes, entry.name, readMember)),
      )
    }
    member.release()
  }
  return budget.stop === null ? outcome : readPart(budget.stop)
}

/** What turns out to hold no words is what it was said to be. */
export async function readHidden(content: Buffer, name: string, readMember: ReadMember): Promise<FinalOutcome> {
  const outcome = await readMember(content, name)
  return outcome.kind === 'partial' && outcome.reason === 'unsupported' ? readWhole : outcome
}
