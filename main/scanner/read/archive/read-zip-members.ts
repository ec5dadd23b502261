import { crc32 } from 'node:zlib'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import type { ZipEntry, ZipListing } from '../zip/zip-entry.ts'
import { readSevenZip } from './read-seven-zip.ts'

/** What this reader cannot unpack by itself: other methods than stored and deflated (Deflate64, BZip2, LZMA, Zstandard). */
const ownMethods = [0, 8]

/** Reads the given members of a zip file, each as a file of its own, in the order of the directory. */
export async function readZipMembers(
  input: ReadInput,
  listing: ZipListing,
  wanted: (entry: ZipEntry) => boolean,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = listing.sound ? readWhole : readPart('damaged')
  const left: ZipEntry[] = []
  for (const entry of listing.entries) {
    if (isFolder(entry) || !wanted(entry)) continue
    if (!budget.inTime()) break
    if (entry.encrypted || !ownMethods.includes(entry.method)) left.push(entry)
    else outcome = joinOutcomes(outcome, await readEntry(input.content, entry, readMember, budget))
  }
  if (left.length > 0 && budget.stop === null) {
    // Without a password there is nothing to try on what is encrypted; what is merely rare is unpacked beside it.
    const locked = input.passwords.length === 0 && left.some((entry) => entry.encrypted)
    if (locked) outcome = joinOutcomes(outcome, readPart('encrypted'))
    if (!locked || left.some((entry) => !entry.encrypted))
      outcome = joinOutcomes(outcome, await readSevenZip(input, readMember, budget, nameAmong(left, listing.entries)))
  }
  return budget.stop === null ? outcome : readPart(budget.stop)
}

/**
 * Tells by its bytes which of the members left a member is that 7-Zip unpacked, and answers its name; null for others. It
 * names them otherwise than the directory: GBK names by a code page, `../a` and `/a` without their way, the second of one
 * name by a number. What is none of the others is read, under its name.
 */
function nameAmong(
  left: readonly ZipEntry[],
  all: readonly ZipEntry[],
): (name: string, content: Buffer) => string | null {
  const names = new Map(left.map((entry) => [printOf(entry.crc32, entry.declaredBytes), entry.name]))
  const mine = new Set(left)
  const others = new Set<string>()
  for (const entry of all) if (!mine.has(entry)) others.add(printOf(entry.crc32, entry.declaredBytes))
  return (name, content) => {
    const print = printOf(crc32(content), content.length)
    return names.get(print) ?? (others.has(print) ? null : name)
  }
}

function printOf(sum: number | null, bytes: number | null): string {
  return `${String(sum)} ${String(bytes)}`
}

async function readEntry(
  content: Buffer,
  entry: ZipEntry,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const { bytes, outcome, release } = await inflateWhole(content, entry, budget)
  try {
    return joinOutcomes(outcome, await readMember(bytes, entry.name))
  } finally {
    release()
  }
}

function isFolder({ name, start, end }: ZipEntry): boolean {
  return /[/\\]$/.test(name) && end - start <= 2
}
