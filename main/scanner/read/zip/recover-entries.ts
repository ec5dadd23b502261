import { zipName } from './zip-name.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ZipEntry } from './zip-entry.ts'

const localSignature = Buffer.from('PK\x03\x04', 'latin1')
const sizesFollow = 8

/**
 * Finds members that the directory does not tell: what was struck off the list, or a whole zip before this one. Each gap
 * between two members that are told holds the local header of the second, and no other.
 * @param limit where the directory begins
 */
export function untoldEntries(
  file: Buffer,
  told: readonly ZipEntry[],
  limit: number,
  budget: ReadBudget,
): readonly ZipEntry[] {
  const untold: ZipEntry[] = []
  // A picture or a program before the zip may hold anything.
  let from = file.indexOf(localSignature) === 0 ? 0 : null
  for (const { start, end } of [...told].sort((a, b) => a.start - b.start).concat(endAt(limit))) {
    if (from !== null && from < start) {
      const gap = file.subarray(0, start)
      const header = gap.indexOf(localSignature, from)
      if (header >= 0 && dataAt(file, header) !== start) {
        untold.push(...recoverEntries(gap, budget, header).filter((entry) => entry.start < start))
      }
    }
    from = Math.max(from ?? 0, end)
  }
  return untold
}

function dataAt(file: Buffer, header: number): number {
  if (header + 30 > file.length) return file.length
  return header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28)
}

function endAt(limit: number): ZipEntry {
  return { name: '', method: 0, encrypted: false, crc32: null, start: limit, end: limit, declaredBytes: null }
}

/**
 * Finds members by their local headers where the directory is lost, as in a file that was cut short. Where sizes follow
 * the data instead of standing in the header, a member is taken to end at the next header; the inflater stops by itself.
 */
export function recoverEntries(file: Buffer, budget: ReadBudget, from = 0): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = file.indexOf(localSignature, from)
  while (at >= 0 && at + 30 <= file.length) {
    const flags = file.readUInt16LE(at + 6)
    const nameEnd = at + 30 + file.readUInt16LE(at + 26)
    const start = nameEnd + file.readUInt16LE(at + 28)
    if (start > file.length) break
    if (!budget.takeMember()) break
    const told = (flags & sizesFollow) === 0
    const next = file.indexOf(localSignature, told ? Math.min(start + file.readUInt32LE(at + 18), file.length) : start)
    const end = told ? Math.min(start + file.readUInt32LE(at + 18), file.length) : next < 0 ? file.length : next
    entries.push({
      name: zipName(file.subarray(at + 30, nameEnd), flags, file.subarray(nameEnd, start)),
      method: file.readUInt16LE(at + 8),
      encrypted: (flags & 1) !== 0,
      crc32: told ? file.readUInt32LE(at + 14) : null,
      start,
      end,
      declaredBytes: told ? file.readUInt32LE(at + 22) : null,
    })
    at = next
  }
  return entries
}
