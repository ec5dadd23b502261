import type { ReadMember } from '../read-input.ts'
import { joinOutcomes, readWhole, type FinalOutcome } from '../read-outcome.ts'

const carriageReturn = 0x0d
const lineFeed = 0x0a

/** Fills up files and ends lines. */
const blank: readonly number[] = [0, 0x09, 0x0a, 0x0d, 0x1a, 0x20]

/** Reads what stands behind the end of a file, as far as it does not merely fill up. */
export async function readBehindEnd(parts: readonly Buffer[], readMember: ReadMember): Promise<FinalOutcome> {
  let outcome: FinalOutcome = readWhole
  for (const part of parts) {
    if (part.some((byte) => !blank.includes(byte))) outcome = joinOutcomes(outcome, await readMember(part, ''))
  }
  return outcome
}

/** What follows the line of a PDF's last mark of its end; nothing where it has none. */
export function behindPdf(content: Buffer): Buffer {
  const mark = content.lastIndexOf('%%EOF')
  if (mark < 0) return Buffer.alloc(0)
  let end = mark + '%%EOF'.length
  while (content[end] === carriageReturn || content[end] === lineFeed) end++
  return content.subarray(end)
}

/** What follows the list of members with which a 7z archive ends (7zFormat.txt of the LZMA SDK, "Archive structure"). */
export function behindSevenZip(content: Buffer): Buffer {
  if (content.length < 32) return Buffer.alloc(0)
  const end = 32n + content.readBigUInt64LE(12) + content.readBigUInt64LE(20)
  return end < content.length ? content.subarray(Number(end)) : Buffer.alloc(0)
}
