import { constants, createGunzip } from 'node:zlib'
import { HeldBytes } from '../held-bytes.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'

const chunkBytes = 256 * 1024

const nameFlag = 8
const extraFlag = 4

/** Reads what a gzip file holds, also of several put one after another; what came before a fault is read too. */
export async function readGzip(
  { content }: ReadInput,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  if (!budget.takeMember()) return readPart(budget.stop ?? 'too-large')
  const told = content.length >= 18 ? content.readUInt32LE(content.length - 4) : 0
  const held = new HeldBytes(budget, told)
  try {
    const unpacked = await gunzip(content, (chunk) => {
      return budget.inTime() && budget.takeInflated(chunk.length) && held.add(chunk)
    })
    // A stream that breaks off ends without an error; then its last four bytes are not its length.
    const sound = unpacked && (told === held.length % 2 ** 32 || (budget.stop === null && (await endsWell(content))))
    const bytes = held.bytes()
    if (budget.stop !== null) return joinOutcomes(readPart(budget.stop), await readMember(bytes, nameOf(content)))
    return joinOutcomes(sound ? readWhole : readPart('damaged'), await readMember(bytes, nameOf(content)))
  } finally {
    held.release()
  }
}

/** Answers whether no fault was met; what is there before one is handed on. */
async function gunzip(content: Buffer, take: (chunk: Buffer) => boolean): Promise<boolean> {
  const stream = createGunzip({ chunkSize: chunkBytes, finishFlush: constants.Z_SYNC_FLUSH })
  try {
    stream.end(content)
    for await (const chunk of stream as AsyncIterable<Buffer>) if (!take(chunk)) break
    return true
  } catch {
    return false
  }
}

/** Where several files stand one after another the last length is only the last one's: unpacks all of it strictly. */
async function endsWell(content: Buffer): Promise<boolean> {
  const stream = createGunzip({ chunkSize: chunkBytes })
  try {
    stream.end(content)
    let bytes = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) bytes += chunk.length
    // Tapes are filled up with zeros; anything else is something that nobody has read.
    return bytes > 0 && content.subarray(stream.bytesWritten).every((byte) => byte === 0)
  } catch {
    return false
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
