import { createHash } from 'node:crypto'
import type { ReadBudget } from '../read-budget.ts'
import type { AgileDescription, AgileManner } from './agile-description.ts'
import { decipherChained, fitted, le32 } from './block-cipher.ts'
import { spinHash } from './spin-hash.ts'

/** What tells the three keys that come of one password apart ([MS-OFFCRYPTO] 2.3.4.13). */
const purposes = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  contentKey: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const

const segmentBytes = 4096
const sizeBytes = 8

/**
 * Opens a package that is encrypted by the "agile" manner of Office 2010 and later. Null where the password is wrong, or
 * time is up.
 */
export function openAgile(
  { content, key }: AgileDescription,
  encrypted: Buffer,
  password: string,
  budget: ReadBudget,
): Buffer | null {
  const spun = spinHash(key.hash, key.salt, password, key.rounds, budget)
  if (spun === null) return null
  const opened = (purpose: Buffer, secret: Buffer): Buffer | null => {
    const derived = fitted(hash(key, spun, purpose), key.keyBytes)
    return decipherChained(key.cipher, derived, fitted(key.salt, key.blockBytes), secret)
  }
  const verifier = opened(purposes.verifier, key.verifier)
  const verifierHash = opened(purposes.verifierHash, key.verifierHash)
  if (verifier === null || verifierHash === null) return null
  // Both are filled up to whole blocks.
  const told = hash(key, verifier.subarray(0, key.salt.length)).subarray(0, key.hashBytes)
  if (!verifierHash.subarray(0, key.hashBytes).equals(told)) return null
  const contentKey = opened(purposes.contentKey, key.contentKey)
  return contentKey === null ? null : openContent(content, fitted(contentKey, content.keyBytes), encrypted, budget)
}

/** Each segment has an initialisation vector of its own (2.3.4.15); before the first stands the content's size. */
function openContent(manner: AgileManner, key: Buffer, encrypted: Buffer, budget: ReadBudget): Buffer | null {
  if (encrypted.length < sizeBytes || !budget.mayHold(encrypted.length)) return null
  const content = Buffer.alloc(encrypted.length - sizeBytes)
  let filled = 0
  for (let i = 0; filled < content.length && budget.inTime(); i++) {
    const at = sizeBytes + i * segmentBytes
    const segment = encrypted.subarray(at, Math.min(at + segmentBytes, encrypted.length))
    // What is left over of a block was cut off, or is the sector's end.
    const blocks = segment.subarray(0, segment.length - (segment.length % manner.blockBytes))
    const iv = fitted(hash(manner, manner.salt, le32(i)), manner.blockBytes)
    const opened = decipherChained(manner.cipher, key, iv, blocks)
    if (opened === null) return null
    filled += opened.copy(content, filled)
    if (blocks.length < segmentBytes) break
  }
  return content.subarray(0, Math.min(filled, encrypted.readUInt32LE(0)))
}

function hash(manner: AgileManner, ...pieces: readonly Buffer[]): Buffer {
  const made = createHash(manner.hash)
  for (const piece of pieces) made.update(piece)
  return made.digest()
}
