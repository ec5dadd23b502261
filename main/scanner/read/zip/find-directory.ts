const endSignature = Buffer.from('PK\x05\x06', 'latin1')
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const endBytes = 22

/** Where a zip file's central directory lies. */
export interface DirectoryPlace {
  readonly start: number
  readonly end: number
  /** To be added to every offset in the directory: what stands before the zip, such as a picture. */
  readonly shift: number
  /** As declared; not believed for allocation. */
  readonly count: number
  /** Where the end record ends, and how many bytes behind it are its comment. */
  readonly past: number
  readonly commentBytes: number
}

type Directory = Omit<DirectoryPlace, 'past' | 'commentBytes'>

/** Finds the last end record whose directory lies where it says, also behind a comment or foreign bytes; null if none. */
export function findDirectory(file: Buffer): DirectoryPlace | null {
  let at = file.lastIndexOf(endSignature)
  // A comment may hold the signature too; a few steps back are enough, a flood of signatures must not cost a search each.
  for (let tries = 0; at >= 0 && tries < 8; tries++) {
    const place = at + endBytes <= file.length ? placeOf(file, at) : null
    if (place !== null) {
      const past = at + endBytes
      return { ...place, past, commentBytes: Math.min(file.readUInt16LE(past - 2), file.length - past) }
    }
    if (at === 0) return null
    at = file.lastIndexOf(endSignature, at - 1)
  }
  return null
}

function placeOf(file: Buffer, at: number): Directory | null {
  const place64 = place64Of(file, at)
  if (place64 !== null) return place64
  if (file.readUInt16LE(at + 4) !== 0) return null
  const bytes = file.readUInt32LE(at + 12)
  return checked(file, at, bytes, file.readUInt32LE(at + 16), file.readUInt16LE(at + 10))
}

function place64Of(file: Buffer, end: number): Directory | null {
  const locator = end - 20
  if (locator < 0 || file.readUInt32LE(locator) !== locator64Signature) return null
  // Bytes before the zip shift the record too: it is then looked for right before its locator.
  const declared = Number(file.readBigUInt64LE(locator + 8))
  for (const at of [declared, locator - 56]) {
    if (at < 0 || at + 56 > locator || file.readUInt32LE(at) !== end64Signature) continue
    const bytes = Number(file.readBigUInt64LE(at + 40))
    return checked(file, at, bytes, Number(file.readBigUInt64LE(at + 48)), Number(file.readBigUInt64LE(at + 32)))
  }
  return null
}

function checked(file: Buffer, end: number, bytes: number, offset: number, count: number): Directory | null {
  const start = end - bytes
  const shift = start - offset
  if (start < 0 || shift < 0) return null
  if (bytes === 0) return { start, end, shift, count: 0 }
  return bytes >= 46 && file.readUInt32LE(start) === 0x02014b50 ? { start, end, shift, count } : null
}
