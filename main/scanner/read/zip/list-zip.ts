import { findDirectory, type DirectoryPlace } from './find-directory.ts'
import { recoverEntries, untoldEntries } from './recover-entries.ts'
import { extraField, zipName } from './zip-name.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ZipEntry, ZipListing } from './zip-entry.ts'

const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const zip64Id = 1
const huge = 0xffffffff

/**
 * Lists the members of a zip file. Each counts as one member in the budget; a budget that says no ends the list.
 * Without a usable directory (a truncated file) members are looked for by their local headers, and the list is not `sound`.
 * Null if the bytes hold no zip at all.
 */
export function listZip(file: Buffer, budget: ReadBudget): ZipListing | null {
  const place = findDirectory(file)
  if (place === null) {
    const entries = recoverEntries(file, budget)
    return entries.length === 0 ? null : { entries, sound: false }
  }
  const entries: ZipEntry[] = []
  const sound = readDirectory(file, place, budget, entries)
  const untold = untoldEntries(file, entries, place.start, budget)
  return { entries: [...entries, ...untold], sound: sound && untold.length === 0 && apart(entries, place.start) }
}

function readDirectory(file: Buffer, place: DirectoryPlace, budget: ReadBudget, entries: ZipEntry[]): boolean {
  let sound = true
  let at = place.start
  while (at + 46 <= place.end && file.readUInt32LE(at) === entrySignature) {
    if (!budget.takeMember()) return false
    const nameEnd = at + 46 + file.readUInt16LE(at + 28)
    const extraEnd = nameEnd + file.readUInt16LE(at + 30)
    if (extraEnd > place.end) return false
    const entry = entryAt(file, place, at, nameEnd, extraEnd)
    if (entry === null) sound = false
    else entries.push(entry)
    at = extraEnd + file.readUInt16LE(at + 32)
  }
  // The count is kept in 16 bits by some writers whatever it is.
  return sound && at === place.end && (entries.length & 0xffff) === (place.count & 0xffff)
}

function entryAt(file: Buffer, place: DirectoryPlace, at: number, nameEnd: number, extraEnd: number): ZipEntry | null {
  const flags = file.readUInt16LE(at + 8)
  const extra = file.subarray(nameEnd, extraEnd)
  const sizes = sizesOf(file, at, extra)
  const local = sizes.offset + place.shift
  if (local + 30 > place.start || file.readUInt32LE(local) !== localSignature) return null
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const end = start + sizes.compressed
  if (end > place.start) return null
  return {
    name: zipName(file.subarray(at + 46, nameEnd), flags, extra),
    method: file.readUInt16LE(at + 10),
    encrypted: (flags & 1) !== 0,
    crc32: file.readUInt32LE(at + 16),
    start,
    end,
    declaredBytes: sizes.declared,
  }
}

/** Zip64 moves those of the three numbers that do not fit into an extra field, in this order. */
function sizesOf(file: Buffer, at: number, extra: Buffer): { declared: number; compressed: number; offset: number } {
  const numbers = [file.readUInt32LE(at + 24), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)]
  if (numbers.includes(huge)) {
    const wide = extraField(extra, zip64Id) ?? Buffer.alloc(0)
    let from = 0
    for (const [i, number] of numbers.entries()) {
      if (number !== huge || from + 8 > wide.length) continue
      numbers[i] = Number(wide.readBigUInt64LE(from))
      from += 8
    }
  }
  const [declared = 0, compressed = 0, offset = 0] = numbers
  return { declared, compressed, offset }
}

/** Whether no two members share bytes, as they do in bombs that count one member many times. */
function apart(entries: readonly ZipEntry[], limit: number): boolean {
  const sorted = [...entries].sort((a, b) => a.start - b.start)
  return sorted.every((entry, i) => entry.end <= (sorted[i + 1]?.start ?? limit + 1))
}
