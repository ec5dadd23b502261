import { constants, createGunzip } from 'node:zlib'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'

const chunkBytes = 256 * 1024

const nameFlag = 8
const extraFlag = 4

/** Reads the one file inside a gzip file; what came before a fault is read too. */
export async function readGzip(
  { content }: ReadInput,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  if (!budget.takeMember()) return readPart(budget.stop ?? 'too-large')
  const gunzip = createGunzip({ chunkSize: chunkBytes, finishFlush: constants.Z_SYNC_FLUSH })
  const chunks: Buffer[] = []
  let bytes = 0
  let outcome: FinalOutcome = readWhole
  try {
    gunzip.end(content)
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (!budget.inTime() || !budget.takeInflated(chunk.length) || !budget.takeText(chunk.length)) break
    }
    // The stream that breaks off ends without an error; its last four bytes then are not its length.
    if (budget.stop === null && content.readUInt32LE(content.length - 4) !== bytes % 2 ** 32)
      outcome = readPart('damaged')
  } catch {
    outcome = readPart('damaged')
  }
  if (budget.stop !== null) outcome = readPart(budget.stop)
  try {
    return joinOutcomes(outcome, await readMember(Buffer.concat(chunks), nameOf(content)))
  } finally {
    budget.releaseText(bytes)
  }
}

/** The name that the file had, if the header keeps it (RFC 1952); it is Latin-1 by the standard and UTF-8 in life. */
function nameOf(content: Buffer): string {
  const flags = content[3] ?? 0
  if ((flags & nameFlag) === 0) return ''
  const start = (flags & extraFlag) === 0 ? 10 : 12 + (content.length > 12 ? content.readUInt16LE(10) : 0)
  const end = content.indexOf(0, start)
  return end < 0 ? '' : content.toString('utf8', start, Math.min(end, start + 255))
}
