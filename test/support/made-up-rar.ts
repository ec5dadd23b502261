import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { crc32 } from 'node:zlib'

interface Member {
  readonly name: string
  readonly content: string
}

/** A rar file of version 5 with stored members, by the published format (RAR 5.0 archive format). */
export function madeUpRar5(members: readonly Member[], password: string | null = null): Buffer {
  const files = members.map(({ name, content }) => {
    const plain = Buffer.from(content)
    const { data, extra } = password === null ? { data: plain, extra: Buffer.alloc(0) } : locked(plain, password)
    const path = Buffer.from(name)
    const checksum = Buffer.alloc(4)
    checksum.writeUInt32LE(crc32(plain))
    // File flags: a checksum is there. Then size, attributes, checksum, method 0, Windows, name.
    const fields = [
      number(4),
      number(plain.length),
      number(0),
      checksum,
      number(0),
      number(0),
      number(path.length),
      path,
    ]
    const sizes = [...(extra.length > 0 ? [number(extra.length)] : []), number(data.length)]
    return Buffer.concat([block5(2, extra.length > 0 ? 3 : 2, Buffer.concat([...sizes, ...fields, extra])), data])
  })
  return Buffer.concat([
    Buffer.from('526172211a070100', 'hex'),
    block5(1, 0, number(0)),
    ...files,
    block5(5, 0, number(0)),
  ])
}

const salt = Buffer.alloc(16, 1)
const start = Buffer.alloc(16, 2)
const roundsPower = 10

/** AES-256 in blocks, and the record of the file's header that tells how. */
function locked(plain: Buffer, password: string): { readonly data: Buffer; readonly extra: Buffer } {
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(password, salt, 2 ** roundsPower, 32, 'sha256'), start)
  cipher.setAutoPadding(false)
  const padded = Buffer.concat([plain, Buffer.alloc((16 - (plain.length % 16)) % 16)])
  const record = Buffer.concat([number(1), number(0), number(0), Buffer.from([roundsPower]), salt, start])
  return {
    data: Buffer.concat([cipher.update(padded), cipher.final()]),
    extra: Buffer.concat([number(record.length), record]),
  }
}

/** The most rounds that the format knows are two to the power of this. */
const mostRoundsPower = 24

/**
 * A rar file that asks for so many rounds of hashing that trying one password, or none, takes half a minute and more: in
 * a loop of the library that nobody can interrupt.
 */
export function endlesslyLockedRar5(): Buffer {
  return madeUpLockedRar5(mostRoundsPower)
}

/** One whose list of members is encrypted too; nobody has the password. */
export function madeUpLockedRar5(power = roundsPower): Buffer {
  const fields = [number(0), number(0), Buffer.from([power]), salt]
  return Buffer.concat([
    Buffer.from('526172211a070100', 'hex'),
    block5(4, 0, Buffer.concat(fields)),
    Buffer.alloc(160, 3),
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

/**
 * A rar file of version 4 with stored members. Where it is locked, the members' bytes are nothing that any password opens.
 * `list`: the list of members is locked too.
 */
export function madeUpRar4(members: readonly Member[], locks: 'members' | 'list' | null = null): Buffer {
  const files = members.map(({ name, content }) => {
    const plain = Buffer.from(content)
    const data = locks === null ? plain : Buffer.alloc(Math.ceil(plain.length / 16) * 16, 3)
    // A name in UTF-8 has a zero and a byte of encoding behind a plain one; without them it is taken as it is.
    const path = Buffer.from(name)
    const fields = Buffer.alloc(25)
    fields.writeUInt32LE(data.length, 0)
    fields.writeUInt32LE(plain.length, 4)
    fields[8] = 3
    fields.writeUInt32LE(crc32(plain), 9)
    fields.writeUInt32LE(0x21 << 16, 13)
    fields[17] = locks === null ? 20 : 29
    fields[18] = 0x30
    fields.writeUInt16LE(path.length, 19)
    const flags = locks === null ? 0x8000 : 0x8404
    const tail = locks === null ? [] : [salt.subarray(0, 8)]
    return Buffer.concat([block4(0x74, flags, Buffer.concat([fields, path, ...tail])), data])
  })
  return Buffer.concat([
    Buffer.from('526172211a0700', 'hex'),
    block4(0x73, locks === 'list' ? 0x80 : 0, Buffer.alloc(6)),
    ...(locks === 'list' ? [Buffer.alloc(160, 3)] : files),
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
