import { createHash } from 'node:crypto'
import { rc4Stream } from '../../main/scanner/read/locked/rc4.ts'
import { plainByte } from '../../main/scanner/read/locked/xor-obfuscation.ts'

/** What becomes of a byte, by its place and the length of its record. */
type Cipher = (byte: number, at: number, recordBytes: number) => number

const filePass = 0x2f
const begin = 0x809
const sheet = 0x85

const salt = Buffer.alloc(16, 'salt')

/** A workbook stream encrypted by RC4 as Excel 97 does ([MS-OFFCRYPTO] 2.3.6). */
export function rc4Encrypted(stream: Buffer, password: string): Buffer {
  const keys = rc4Keys(password)
  const description = Buffer.concat([u16(1), u16(1), u16(1), salt, verified('md5', keys(0))])
  return locked(stream, description, streamCipher(keys))
}

/** A pivot table's cache beside such a workbook. */
export function rc4Pivot(stream: Buffer, password: string): Buffer {
  return ciphered(stream, streamCipher(rc4Keys(password)), 0)
}

function rc4Keys(password: string): (block: number) => Buffer {
  const secret = digest('md5', Buffer.from(password, 'utf16le')).subarray(0, 5)
  const sixteenTimes = Array.from({ length: 16 }, () => Buffer.concat([secret, salt]))
  const base = digest('md5', Buffer.concat(sixteenTimes)).subarray(0, 5)
  return (block) => digest('md5', Buffer.concat([base, le32(block)]))
}

/** The same by the ciphers of Windows, as Excel 2002 does (2.3.5), with a key of so many bits. */
export function cryptoApiEncrypted(stream: Buffer, password: string, keyBits: 40 | 56 | 128): Buffer {
  const base = digest('sha1', Buffer.concat([salt, Buffer.from(password, 'utf16le')]))
  const keys = (block: number): Buffer => {
    const key = digest('sha1', Buffer.concat([base, le32(block)])).subarray(0, keyBits / 8)
    return keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key
  }
  const header = Buffer.concat([...[4, 0, 0x6801, 0x8004, keyBits, 1, 0, 0].map(le32), Buffer.from('RSA\0', 'utf16le')])
  const description = Buffer.concat([u16(1), u16(2), u16(2), le32(4), le32(header.length), header, le32(16), salt])
  const check = verified('sha1', keys(0))
  const told = Buffer.concat([description, check.subarray(0, 16), le32(20), check.subarray(16)])
  return locked(stream, told, streamCipher(keys))
}

/** Obfuscated by the sixteen bytes of a password (2.3.7): `masks`, and the sixteen-bit check that goes with them. */
export function xorEncrypted(stream: Buffer, masks: Buffer, check: number): Buffer {
  return locked(stream, Buffer.concat([u16(0), u16(0), u16(check)]), (byte, at, recordBytes) => {
    // What the reader does to a byte, undone.
    const mask = masks[(at + recordBytes) % 16] ?? 0
    return Array.from({ length: 256 }, (_, plain) => plain).find((plain) => plainByte(plain, mask) === byte) ?? 0
  })
}

function streamCipher(keys: (block: number) => Buffer): Cipher {
  const streams = new Map<number, Buffer>()
  return (byte, at) => {
    const block = Math.floor(at / 1024)
    const stream = streams.get(block) ?? rc4Stream(keys(block), 1024)
    streams.set(block, stream)
    return byte ^ (stream[at % 1024] ?? 0)
  }
}

/** A number by chance and its hash, both on the first block's stream. */
function verified(algorithm: string, key: Buffer): Buffer {
  const plain = Buffer.alloc(16, 'by chance')
  const both = Buffer.concat([plain, digest(algorithm, plain)])
  const stream = rc4Stream(key, both.length)
  return both.map((byte, i) => byte ^ (stream[i] ?? 0)) as Buffer
}

/** Puts the description behind the first record, moves what sheets' places tell, and encrypts what is not to stay plain. */
function locked(stream: Buffer, description: Buffer, cipher: Cipher): Buffer {
  const first = 4 + stream.readUInt16LE(2)
  const pass = Buffer.concat([u16(filePass), u16(description.length), description])
  return ciphered(Buffer.concat([stream.subarray(0, first), pass, stream.subarray(first)]), cipher, pass.length)
}

function ciphered(stream: Buffer, cipher: Cipher, moved: number): Buffer {
  const whole = Buffer.from(stream)
  for (let at = 0; at + 4 <= whole.length;) {
    const [type, bytes] = [whole.readUInt16LE(at), whole.readUInt16LE(at + 2)]
    const start = at + 4
    at = start + bytes
    if (type === filePass || type === begin) continue
    if (type === sheet) whole.writeUInt32LE(whole.readUInt32LE(start) + moved, start)
    for (let i = type === sheet ? start + 4 : start; i < at; i++) whole[i] = cipher(whole[i] ?? 0, i, bytes)
  }
  return whole
}

function digest(algorithm: string, bytes: Buffer): Buffer {
  return createHash(algorithm).update(bytes).digest()
}

function u16(value: number): Buffer {
  return Buffer.from([value & 0xff, value >> 8])
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
