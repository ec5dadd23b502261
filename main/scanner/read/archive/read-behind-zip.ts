import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { findDirectory } from '../zip/find-directory.ts'

/** Fills up files and ends lines. */
const blank: readonly number[] = [0, 0x09, 0x0a, 0x0d, 0x1a, 0x20]

/** Reads what stands behind the end of a zip file: its comment, and whatever somebody put there. */
export async function readBehindZip({ content }: ReadInput, readMember: ReadMember): Promise<FinalOutcome> {
  const place = findDirectory(content)
  if (place === null) return readWhole
  let outcome: FinalOutcome = readWhole
  const comment = content.subarray(place.past, place.past + place.commentBytes)
  const behind = content.subarray(place.past + place.commentBytes)
  for (const part of [comment, behind]) {
    if (part.some((byte) => !blank.includes(byte))) outcome = joinOutcomes(outcome, await readMember(part, ''))
  }
  return outcome
}
