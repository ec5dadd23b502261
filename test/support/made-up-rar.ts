import { crc32 } from 'node:zlib'

interface Member {
  readonly name: string
  readonly content: string
}

/** A rar file of version 5 with stored members, by the published format (RAR 5.0 archive format). */
export function madeUpRar5(members: readonly Member[]): Buffer {
  const files = members.map(({ name, content }) => {
    const data = Buffer.from(content)
    const path = Buffer.from(name)
    const checksum = Buffer.alloc(4)
    checksum.writeUInt32LE(crc32(data))
    // File flags: a checksum is there. Then size, attributes, checksum, method 0, Windows, name.
    const fields = [
      number(4),
      number(data.length),
      number(0),
      checksum,
      number(0),
      number(0),
      number(path.length),
      path,
    ]
    return Buffer.concat([block5(2, 2, Buffer.concat([number(data.length), Buffer.concat(fields)])), data])
  })
  return Buffer.concat([
    Buffer.from('526172211a070100', 'hex'),
    block5(1, 0, number(0)),
    ...files,
    block5(5, 0, number(0)),
  ])
}

function block5(type: number, flags: number, rest: Buffer): Buffer {
  const header = Buffer.concat([number(type), number(flags), rest])
  const sized = Buffer.concat([number(header.length), header])
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32LE(crc32(sized))
  return Buffer.concat([checksum, sized])
}

/** Seven bits a byte, the lowest first. */
function number(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>>= 7
  } while (rest > 0)
  return Buffer.from(bytes)
}

/** A rar file of version 4 with stored members. */
export function madeUpRar4(members: readonly Member[]): Buffer {
  const files = members.map(({ name, content }) => {
    const data = Buffer.from(content)
    // A name in UTF-8 has a zero and a byte of encoding behind a plain one; without them it is taken as it is.
    const path = Buffer.from(name)
    const fields = Buffer.alloc(25)
    fields.writeUInt32LE(data.length, 0)
    fields.writeUInt32LE(data.length, 4)
    fields[8] = 3
    fields.writeUInt32LE(crc32(data), 9)
    fields.writeUInt32LE(0x21 << 16, 13)
    fields[17] = 20
    fields[18] = 0x30
    fields.writeUInt16LE(path.length, 19)
    return Buffer.concat([block4(0x74, 0x8000, Buffer.concat([fields, path])), data])
  })
  return Buffer.concat([
    Buffer.from('526172211a0700', 'hex'),
    block4(0x73, 0, Buffer.alloc(6)),
    ...files,
    block4(0x7b, 0x4000, Buffer.alloc(0)),
  ])
}

function block4(type: number, flags: number, rest: Buffer): Buffer {
  const header = Buffer.alloc(5)
  header[0] = type
  header.writeUInt16LE(flags, 1)
  header.writeUInt16LE(7 + rest.length, 3)
  const checked = Buffer.concat([header, rest])
  const checksum = Buffer.alloc(2)
  checksum.writeUInt16LE(crc32(checked) & 0xffff)
  return Buffer.concat([checksum, checked])
}
