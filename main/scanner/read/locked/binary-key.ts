import { createHash } from 'node:crypto'
import { le32 } from './block-cipher.ts'
import { rc4Stream, xored } from './rc4.ts'

/** Key streams of an old Office file by the number of its block. */
export type BlockStream = (block: number, bytes: number) => Buffer

const saltBytes = 16

/**
 * What RC4 makes of a password by the description that stands in an old workbook's `FilePass` record behind its type, or
 * at the start of a Word document's table stream ([MS-OFFCRYPTO] 2.3.5 and 2.3.6); null where it does not fit.
 */
export function openBinaryKey(description: Buffer, password: string): BlockStream | null {
  if (description.length < 4) return null
  const [major, minor] = [description.readUInt16LE(0), description.readUInt16LE(2)]
  if (major === 1 && minor === 1) return openOlder(description.subarray(4), password)
  return minor === 2 && major >= 2 && major <= 4 ? openCryptoApi(description.subarray(4), password) : null
}

/** RC4 of Office 97: five bytes of key, which MD5 stretches. */
function openOlder(description: Buffer, password: string): BlockStream | null {
  if (description.length < 48) return null
  const salt = description.subarray(0, saltBytes)
  const secret = digest('md5', Buffer.from(password, 'utf16le')).subarray(0, 5)
  const sixteenTimes = Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([secret, salt])))
  const base = digest('md5', sixteenTimes).subarray(0, 5)
  const stream: BlockStream = (block, bytes) => rc4Stream(digest('md5', base, le32(block)), bytes)
  return fits(stream, 'md5', description.subarray(16, 32), description.subarray(32, 48)) ? stream : null
}

/** RC4 of Office 2002 by what Windows had in cipher providers: 40 to 128 bits, SHA-1. */
function openCryptoApi(description: Buffer, password: string): BlockStream | null {
  if (description.length < 8 + 32) return null
  const verifierAt = 8 + description.readUInt32LE(4)
  if (description.length < verifierAt + 4 + saltBytes + 16 + 4 + 20) return null
  const keyBytes = (description.readUInt32LE(8 + 16) || 40) / 8
  if (keyBytes < 5 || keyBytes > 16) return null
  const salt = description.subarray(verifierAt + 4, verifierAt + 4 + saltBytes)
  const base = digest('sha1', salt, Buffer.from(password, 'utf16le'))
  const stream: BlockStream = (block, bytes) => {
    const key = digest('sha1', base, le32(block)).subarray(0, keyBytes)
    // Forty bits stand in a key of sixteen bytes; other lengths do not.
    return rc4Stream(keyBytes === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key, bytes)
  }
  const at = verifierAt + 4 + saltBytes
  return fits(stream, 'sha1', description.subarray(at, at + 16), description.subarray(at + 20, at + 40)) ? stream : null
}

/** The hash of a number made by chance follows it on the same stream. */
function fits(stream: BlockStream, algorithm: string, verifier: Buffer, hash: Buffer): boolean {
  const keys = stream(0, verifier.length + hash.length)
  const plain = xored(verifier, keys)
  return xored(hash, keys.subarray(verifier.length)).equals(digest(algorithm, plain))
}

function digest(algorithm: string, ...pieces: readonly Buffer[]): Buffer {
  return createHash(algorithm).update(Buffer.concat(pieces)).digest()
}
