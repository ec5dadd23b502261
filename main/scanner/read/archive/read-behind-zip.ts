import type { ReadInput, ReadMember } from '../read-input.ts'
import { readWhole, type FinalOutcome } from '../read-outcome.ts'
import { findDirectory } from '../zip/find-directory.ts'
import { readBehindEnd } from './read-behind-end.ts'

/** Reads what stands behind the end of a zip file: its comment, and whatever somebody put there. */
export async function readBehindZip({ content }: ReadInput, readMember: ReadMember): Promise<FinalOutcome> {
  const place = findDirectory(content)
  if (place === null) return readWhole
  const pastComment = place.past + place.commentBytes
  return readBehindEnd([content.subarray(place.past, pastComment), content.subarray(pastComment)], readMember)
}
