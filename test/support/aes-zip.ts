import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'

interface Member {
  readonly name: string
  readonly content: string
}

const aesMethod = 99
const deflated = 8
const encryptedFlag = 0x801
const checkBytes = 2
const tagBytes = 10

/**
 * A zip file encrypted as WinZip does (its "AES Encryption Information"): `version` 1 keeps the checksum of the plain
 * bytes, 2 leaves it out.
 */
export function aesZip(members: readonly Member[], password: string, bits: 128 | 192 | 256, version: 1 | 2): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content } of members) {
    const data = encrypted(deflateRawSync(content), password, bits)
    const extra = Buffer.from([0x01, 0x99, 7, 0, version, 0, 0x41, 0x45, bits / 64 - 1, deflated, 0])
    const head = shared(name, content, data.length, extra.length, version)
    pieces.push(Buffer.from('PK\x03\x04'), head, Buffer.from(name), extra, data)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x33\x00'), head, rest, Buffer.from(name), extra)
    at += 4 + head.length + Buffer.byteLength(name) + extra.length + data.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, listed, end])
}

function shared(name: string, content: string, bytes: number, extraBytes: number, version: 1 | 2): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(51, 0)
  head.writeUInt16LE(encryptedFlag, 2)
  head.writeUInt16LE(aesMethod, 4)
  head.writeUInt16LE(0x21, 8)
  head.writeUInt32LE(version === 1 ? crc32(content) : 0, 10)
  head.writeUInt32LE(bytes, 14)
  head.writeUInt32LE(Buffer.byteLength(content), 18)
  head.writeUInt16LE(Buffer.byteLength(name), 22)
  head.writeUInt16LE(extraBytes, 24)
  return head
}

/** Salt, a check of the password, the bytes by a counter that counts from its lowest byte, and a tag. */
function encrypted(plain: Buffer, password: string, bits: number): Buffer {
  const keyBytes = bits / 8
  const salt = Buffer.alloc(keyBytes / 2, 5)
  const keys = pbkdf2Sync(password, salt, 1000, keyBytes * 2 + checkBytes, 'sha1')
  const cipher = createCipheriv(`aes-${bits}-ecb`, keys.subarray(0, keyBytes), null).setAutoPadding(false)
  const blocks = Math.ceil(plain.length / 16)
  const counters = Buffer.alloc(blocks * 16)
  for (let i = 0; i < blocks; i++) counters.writeUInt32LE(i + 1, i * 16)
  const stream = cipher.update(counters)
  const data = Buffer.from(plain.map((byte, i) => byte ^ (stream[i] ?? 0)))
  const tag = createHmac('sha1', keys.subarray(keyBytes, keyBytes * 2))
    .update(data)
    .digest()
    .subarray(0, tagBytes)
  return Buffer.concat([salt, keys.subarray(keyBytes * 2), data, tag])
}
