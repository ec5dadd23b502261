import { crc32, deflateRawSync } from 'node:zlib'

/** A member to write, with what a faulty or hostile writer may get wrong about it. */
export interface ZipMember {
  readonly name: string
  readonly content: Buffer | string
  /** Deflated unless told. */
  readonly stored?: boolean
  /** Already deflated bytes in place of `content`. */
  readonly packed?: Buffer
  readonly flags?: number
  readonly method?: number
  /** Claims of the directory and the local header. */
  readonly crc32?: number
  readonly plainBytes?: number
  /** Sizes stand behind the data instead of in the local header, as streaming writers do. */
  readonly sizesFollow?: boolean
  /** Sizes and offset stand in the zip64 extra field. */
  readonly zip64?: boolean
  /** The directory points at this offset instead of the member's own. */
  readonly offset?: number
}

/** A zip file in memory. */
export function zipFile(members: readonly ZipMember[], { comment = '', zip64 = false } = {}): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const member of members) {
    const local = localPart(member)
    directory.push(directoryEntry(member, member.offset ?? at))
    pieces.push(local)
    at += local.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...pieces, entries, endOf(members.length, entries.length, at, comment, zip64)])
}

function packedOf({ packed, stored, content }: ZipMember): Buffer {
  if (packed !== undefined) return packed
  return stored === true ? Buffer.from(content) : deflateRawSync(content)
}

/** Version needed to name length: what both headers share. */
function shared(member: ZipMember, hidden: boolean): Buffer {
  const name = Buffer.from(member.name)
  const content = Buffer.from(member.content)
  const packed = packedOf(member)
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(member.zip64 === true ? 45 : 20, 0)
  bytes.writeUInt16LE((member.flags ?? 0x800) | (member.sizesFollow === true ? 8 : 0), 2)
  bytes.writeUInt16LE(member.method ?? (member.stored === true ? 0 : 8), 4)
  bytes.writeUInt16LE(0x21, 8)
  if (!hidden) {
    bytes.writeUInt32LE(member.crc32 ?? crc32(content), 10)
    bytes.writeUInt32LE(member.zip64 === true ? 0xffffffff : packed.length, 14)
    bytes.writeUInt32LE(member.zip64 === true ? 0xffffffff : (member.plainBytes ?? content.length), 18)
  }
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function localPart(member: ZipMember): Buffer {
  const follows = member.sizesFollow === true
  const packed = packedOf(member)
  const pieces = [Buffer.from('PK\x03\x04'), shared(member, follows), Buffer.from(member.name), packed]
  if (follows) {
    const descriptor = Buffer.alloc(16)
    descriptor.write('PK\x07\x08')
    shared(member, false).copy(descriptor, 4, 10, 22)
    pieces.push(descriptor)
  }
  return Buffer.concat(pieces)
}

function directoryEntry(member: ZipMember, offset: number): Buffer {
  const extra = member.zip64 === true ? zip64Extra(member, offset) : Buffer.alloc(0)
  const head = shared(member, false)
  head.writeUInt16LE(extra.length, 24)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(member.zip64 === true ? 0xffffffff : offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, rest, Buffer.from(member.name), extra])
}

function zip64Extra(member: ZipMember, offset: number): Buffer {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(BigInt(member.plainBytes ?? Buffer.from(member.content).length), 4)
  extra.writeBigUInt64LE(BigInt(packedOf(member).length), 12)
  extra.writeBigUInt64LE(BigInt(offset), 20)
  return extra
}

function endOf(count: number, bytes: number, start: number, comment: string, zip64: boolean): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(zip64 ? 0xffff : count, 8)
  end.writeUInt16LE(zip64 ? 0xffff : count, 10)
  end.writeUInt32LE(zip64 ? 0xffffffff : bytes, 12)
  end.writeUInt32LE(zip64 ? 0xffffffff : start, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  const pieces = [end, Buffer.from(comment)]
  if (zip64) {
    const end64 = Buffer.alloc(56 + 20)
    end64.writeUInt32LE(0x06064b50, 0)
    end64.writeBigUInt64LE(44n, 4)
    end64.writeBigUInt64LE(BigInt(count), 24)
    end64.writeBigUInt64LE(BigInt(count), 32)
    end64.writeBigUInt64LE(BigInt(bytes), 40)
    end64.writeBigUInt64LE(BigInt(start), 48)
    end64.writeUInt32LE(0x07064b50, 56)
    end64.writeBigUInt64LE(BigInt(start + bytes), 64)
    end64.writeUInt32LE(1, 72)
    pieces.unshift(end64)
  }
  return Buffer.concat(pieces)
}
