import { crc32, deflateRawSync } from 'node:zlib'

/** PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
const localHeader = { signature: 0x04034b50, bytes: 30 }
const centralHeader = { signature: 0x02014b50, bytes: 46 }
const deflated = 8
const endRecord = { signature: 0x06054b50, bytes: 22 }

/** A zip of few, small members, in their order. Names are ASCII. */
export function smallZip(members: readonly (readonly [name: string, content: string])[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of members) {
    const plain = Buffer.from(content)
    const data = deflateRawSync(plain)
    const bytesOfName = Buffer.from(name, 'ascii')
    const header = Buffer.alloc(localHeader.bytes)
    header.writeUInt32LE(localHeader.signature, 0)
    describe(header.subarray(4), bytesOfName, plain, data)
    const entry = Buffer.alloc(centralHeader.bytes)
    entry.writeUInt32LE(centralHeader.signature, 0)
    describe(entry.subarray(6), bytesOfName, plain, data)
    entry.writeUInt32LE(offset, 42)
    files.push(header, bytesOfName, data)
    directory.push(entry, bytesOfName)
    offset += header.length + bytesOfName.length + data.length
  }
  const end = Buffer.alloc(endRecord.bytes)
  end.writeUInt32LE(endRecord.signature, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

/** The part that both headers share, from "version needed" on. */
function describe(header: Buffer, name: Buffer, plain: Buffer, data: Buffer): void {
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(deflated, 4)
  header.writeUInt32LE(crc32(plain), 10)
  header.writeUInt32LE(data.length, 14)
  header.writeUInt32LE(plain.length, 18)
  header.writeUInt16LE(name.length, 22)
}
