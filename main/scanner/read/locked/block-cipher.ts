import { createDecipheriv } from 'node:crypto'

/** Deciphers without padding; null for what the engine does not know, or a key or length that does not fit. */
export function decipher(name: string, key: Buffer, iv: Buffer | null, data: Buffer): Buffer | null {
  try {
    const cipher = createDecipheriv(name, key, iv)
    cipher.setAutoPadding(false)
    return Buffer.concat([cipher.update(data), cipher.final()])
  } catch {
    return null
  }
}

export type ChainedCipher = 'aes' | 'des'

/** Deciphers what is chained block by block (CBC); null as above. */
export function decipherChained(cipher: ChainedCipher, key: Buffer, iv: Buffer, data: Buffer): Buffer | null {
  return cipher === 'aes'
    ? decipher(`aes-${String(key.length * 8)}-cbc`, key, iv, data)
    : decipher('des-ede3-cbc', tripled(key), iv, data)
}

/** OpenSSL 3 has laid single DES and DES by two keys aside: with keys that come again, the threefold one is the same. */
function tripled(key: Buffer): Buffer {
  return Buffer.concat([key, key, key]).subarray(0, 24)
}

/** Cuts to a length, or fills up to it as [MS-OFFCRYPTO] 2.3.4.11 wants it. */
export function fitted(bytes: Buffer, length: number): Buffer {
  return length <= bytes.length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)])
}

/** A 32-bit number as its four bytes, the lowest first. */
export function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
