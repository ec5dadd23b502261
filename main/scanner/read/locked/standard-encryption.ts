import { createHash } from 'node:crypto'
import type { ReadBudget } from '../read-budget.ts'
import { decipher, le32 } from './block-cipher.ts'
import { spinHash } from './spin-hash.ts'

/** AES by the number that Windows gives it ([MS-OFFCRYPTO] 2.3.2); the manner knows no other cipher. */
const ciphers: ReadonlyMap<number, { readonly name: string; readonly keyBytes: number }> = new Map([
  [0x660e, { name: 'aes-128-ecb', keyBytes: 16 }],
  [0x660f, { name: 'aes-192-ecb', keyBytes: 24 }],
  [0x6610, { name: 'aes-256-ecb', keyBytes: 32 }],
])

/** Fixed by 2.3.4.7; the file tells no number. */
const rounds = 50_000

const headerAt = 12
const algorithmAt = headerAt + 8
const saltBytes = 16
const verifierBytes = 16
const hashBytes = 20
const encryptedHashBytes = 32
const sizeBytes = 8

/**
 * Opens a package that is encrypted by the "standard" manner of Office 2007, AES in ECB mode ([MS-OFFCRYPTO] 2.3.4.5 to
 * 2.3.4.9). Null where the password is wrong or the description is none that can be used.
 */
export function openStandard(info: Buffer, encrypted: Buffer, password: string, budget: ReadBudget): Buffer | null {
  const verifierAt = headerAt + (info.length >= headerAt ? info.readUInt32LE(8) : info.length)
  const end = verifierAt + 4 + saltBytes + verifierBytes + 4 + encryptedHashBytes
  if (verifierAt < algorithmAt + 4 || info.length < end || encrypted.length < sizeBytes) return null
  const cipher = ciphers.get(info.readUInt32LE(algorithmAt))
  if (cipher === undefined) return null
  const salt = info.subarray(verifierAt + 4, verifierAt + 4 + saltBytes)
  const spun = spinHash('sha1', salt, password, rounds, budget)
  if (spun === null) return null
  const key = keyOf(sha1(spun, le32(0)), cipher.keyBytes)
  const verifierEnd = verifierAt + 4 + saltBytes + verifierBytes
  const verifier = decipher(cipher.name, key, null, info.subarray(verifierEnd - verifierBytes, verifierEnd))
  const hash = decipher(cipher.name, key, null, info.subarray(end - encryptedHashBytes, end))
  if (verifier === null || hash?.subarray(0, hashBytes).equals(sha1(verifier)) !== true) return null
  const whole = Math.floor((encrypted.length - sizeBytes) / verifierBytes) * verifierBytes
  if (!budget.mayHold(whole)) return null
  const content = decipher(cipher.name, key, null, encrypted.subarray(sizeBytes, sizeBytes + whole))
  return content?.subarray(0, encrypted.readUInt32LE(0)) ?? null
}

function keyOf(hash: Buffer, bytes: number): Buffer {
  const xored = (fill: number): Buffer => {
    const block = Buffer.alloc(64, fill)
    for (const [i, byte] of hash.entries()) block[i] = byte ^ fill
    return sha1(block)
  }
  return Buffer.concat([xored(0x36), xored(0x5c)]).subarray(0, bytes)
}

function sha1(...pieces: readonly Buffer[]): Buffer {
  return createHash('sha1').update(Buffer.concat(pieces)).digest()
}
