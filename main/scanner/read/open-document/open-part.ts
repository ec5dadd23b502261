import { createDecipheriv, createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { decipherChained } from '../locked/block-cipher.ts'
import { decipherBlowfish } from '../locked/blowfish.ts'
import { deriveKey } from '../locked/derive-key.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { PartLock } from './read-locks.ts'

const checkedBytes = 1024
const vectorBytes = 12
const tagBytes = 16

/** Enough to tell deflated bytes from chance. */
const triedBytes = 4096

/** The deflated bytes of an encrypted part; null where the password is wrong or time does not suffice. */
export async function openPart(
  lock: PartLock,
  encrypted: Buffer,
  password: string,
  budget: ReadBudget,
): Promise<Buffer | null> {
  const key = await deriveKey(password, lock.startHash, lock.derivation, lock.salt, lock.keyBytes, budget)
  if (key === null || !budget.mayHold(encrypted.length)) return null
  switch (lock.cipher.kind) {
    case 'counted':
      return openCounted(key, lock.iv, encrypted)
    case 'blowfish': {
      const plain = decipherBlowfish(key, lock.iv, encrypted, budget)
      return plain !== null && fits(plain, lock) ? plain : null
    }
    case 'chained': {
      const padded = decipherChained(lock.cipher.cipher, key, lock.iv, encrypted)
      if (padded === null) return null
      // The last byte tells how many were put on to fill a block (XML Encryption 5.2).
      const plain = padded.subarray(0, padded.length - Math.min(padded.at(-1) ?? 0, padded.length))
      return fits(plain, lock) || fits(padded, lock) ? plain : null
    }
  }
}

/** Galois counter mode (XML Encryption 1.1, 5.2.4): vector, then the bytes, then a tag that only the right key makes. */
function openCounted(key: Buffer, iv: Buffer, encrypted: Buffer): Buffer | null {
  const from = iv.length === vectorBytes && encrypted.subarray(0, vectorBytes).equals(iv) ? vectorBytes : 0
  const end = encrypted.length - tagBytes
  if (end < from || ![16, 24, 32].includes(key.length)) return null
  try {
    const name = `aes-${String(key.length * 8)}-gcm` as 'aes-256-gcm'
    const cipher = createDecipheriv(name, key, iv, { authTagLength: tagBytes })
    cipher.setAuthTag(encrypted.subarray(end))
    return Buffer.concat([cipher.update(encrypted.subarray(from, end)), cipher.final()])
  } catch {
    return null
  }
}

/**
 * By the checksum. OpenOffice made wrong ones by SHA-1 of certain lengths, so that what inflates is taken too.
 */
function fits(plain: Buffer, { check }: PartLock): boolean {
  if (check === null) return inflates(plain)
  const made = createHash(check.hash).update(plain.subarray(0, checkedBytes)).digest()
  return made.equals(check.value) || (check.hash === 'sha1' && inflates(plain))
}

function inflates(plain: Buffer): boolean {
  if (plain.length === 0) return false
  try {
    inflateRawSync(plain.subarray(0, triedBytes), { finishFlush: 2, maxOutputLength: triedBytes * 1100 })
    return true
  } catch {
    return false
  }
}
