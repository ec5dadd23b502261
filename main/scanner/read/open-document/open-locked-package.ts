import type { ReadBudget } from '../read-budget.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import type { ZipEntry, ZipListing } from '../zip/zip-entry.ts'
import { openPart } from './open-part.ts'
import { readLocks, type PartLock } from './read-locks.ts'

/** In it LibreOffice since 24.8 keeps the whole package, itself a zip file, where there is a password. */
const packageName = 'encrypted-package'
const manifestName = 'META-INF/manifest.xml'
const deflated = 8

export type LockedPackage =
  | { readonly kind: 'plain' }
  | { readonly kind: 'locked' }
  /** Its parts lie open, at the places that the listing tells. */
  | { readonly kind: 'opened'; readonly content: Buffer; readonly listing: ZipListing }
  /** A package of its own was inside. */
  | { readonly kind: 'inner'; readonly content: Buffer; readonly whole: boolean }

/**
 * Opens an OpenDocument package that is encrypted, by the first password that fits.
 * @param wanted which parts will be read; others stay closed, as each costs its own rounds of hashing
 */
export async function openLockedPackage(
  content: Buffer,
  listing: ZipListing,
  passwords: readonly string[],
  wanted: (entry: ZipEntry) => boolean,
  budget: ReadBudget,
): Promise<LockedPackage> {
  const locks = await locksOf(content, listing, budget)
  if (locks === null) return { kind: 'plain' }
  const bytesOf = ({ start, end }: ZipEntry): Buffer => content.subarray(start, end)
  const locked = listing.entries.flatMap((entry) => {
    const lock = locks.get(entry.name)
    return lock === undefined || !(wanted(entry) || entry.name === packageName) ? [] : [{ entry, lock }]
  })
  const [first] = locked
  if (first === undefined || locked.some(({ lock }) => lock === null)) return { kind: 'locked' }
  for (const password of passwords) {
    if (password === '' || !budget.inTime()) continue
    const opened = new Map<ZipEntry, Buffer>()
    for (const { entry, lock } of locked) {
      const plain = lock === null ? null : await openPart(lock, bytesOf(entry), password, budget)
      if (plain !== null) opened.set(entry, plain)
      // One part that opens proves the password; others that do not are damaged.
      else if (opened.size === 0) break
    }
    if (opened.size === 0) continue
    const inner = opened.get(first.entry)
    if (inner !== undefined && first.entry.name === packageName) return inflated(inner, first.lock, budget)
    const sound = listing.sound && opened.size === locked.length
    return asListing({ ...listing, sound }, opened, locks, bytesOf)
  }
  return { kind: 'locked' }
}

/** Null where nothing is encrypted; none of them where something is and cannot be made out. */
async function locksOf(
  content: Buffer,
  listing: ZipListing,
  budget: ReadBudget,
): Promise<ReadonlyMap<string, PartLock | null> | null> {
  const entry = listing.entries.find(({ name }) => name === manifestName)
  if (entry === undefined) return null
  const { bytes, release } = await inflateWhole(content, entry, budget)
  release()
  return bytes.includes('encryption-data') ? readLocks(bytes.toString()) : null
}

async function inflated(plain: Buffer, lock: PartLock | null, budget: ReadBudget): Promise<LockedPackage> {
  const entry = asEntry(packageName, 0, plain.length, lock)
  const { bytes, outcome, release } = await inflateWhole(plain, entry, budget)
  release()
  return { kind: 'inner', content: bytes, whole: outcome.kind === 'whole' }
}

/** Opened parts one behind the other, and those that had no lock behind them. */
function asListing(
  { entries, sound }: ZipListing,
  opened: ReadonlyMap<ZipEntry, Buffer>,
  locks: ReadonlyMap<string, PartLock | null>,
  bytesOf: (entry: ZipEntry) => Buffer,
): LockedPackage {
  const pieces: Buffer[] = []
  const listed: ZipEntry[] = []
  let at = 0
  for (const entry of entries) {
    const plain = opened.get(entry)
    if (plain === undefined && locks.has(entry.name)) continue
    const piece = plain ?? bytesOf(entry)
    pieces.push(piece)
    listed.push(
      plain === undefined
        ? { ...entry, start: at, end: at + piece.length }
        : asEntry(entry.name, at, at + piece.length, locks.get(entry.name) ?? null),
    )
    at += piece.length
  }
  return { kind: 'opened', content: Buffer.concat(pieces), listing: { entries: listed, sound } }
}

/** The directory's size and checksum are those of the encrypted bytes; the manifest tells the plain ones' size. */
function asEntry(name: string, start: number, end: number, lock: PartLock | null): ZipEntry {
  const declaredBytes = lock?.plainBytes ?? null
  return { name, method: deflated, encrypted: false, crc32: null, start, end, declaredBytes }
}
