import { createHash } from 'node:crypto'
import { digestBytes } from '../../shared/domain/people-digests.ts'
import { sha256Compress, sha256Start } from './sha256-compress.ts'

const blockBytes = 64

/**
 * SHA-256 over a block that the key fills, a domain and a text, cut to `digestBytes`. Without the key nothing can be tried
 * out, and half of the hash being cut off, none can be continued: what HMAC hashes twice for (Coron and others, CRYPTO
 * 2005, "chop"). A report of 39,000 rows needs one for each of them, a call into node:crypto costs 2 to 5 microseconds; with
 * the key's block compressed beforehand one compression of our own is left. The answer is good until the next call.
 * @param key 32 bytes
 */
export function createKeyedDigest(key: Uint8Array): (domain: string, text: string) => Uint8Array {
  const keyBlock = new Uint8Array(blockBytes)
  keyBlock.set(key.subarray(0, blockBytes))
  const keyed = Int32Array.from(sha256Start)
  sha256Compress(keyed, new DataView(keyBlock.buffer), 0)
  const encoder = new TextEncoder()
  const block = new Uint8Array(blockBytes * 4)
  const words = new DataView(block.buffer)
  const state = new Int32Array(8)
  const result = new Uint8Array(digestBytes)
  const resultWords = new DataView(result.buffer)

  return (domain, text) => {
    // Three bytes are the most that one UTF-16 unit takes; padding takes nine.
    if ((domain.length + 1 + text.length) * 3 + 9 > block.length) {
      const hash = createHash('sha256').update(keyBlock).update(`${domain}\0${text}`)
      return hash.digest().subarray(0, digestBytes)
    }
    let written = put(domain, 0)
    block[written++] = 0
    written = put(text, written)
    finish(written)
    for (let i = 0; i < digestBytes / 4; i++) resultWords.setInt32(i * 4, state[i] ?? 0)
    return result
  }

  /** Writes a text as UTF-8 and answers where it ends. Most are a few digits, for which a call of the encoder is too much. */
  function put(text: string, from: number): number {
    let at = from
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= 0x80) return from + encoder.encodeInto(text, block.subarray(from)).written
      block[at++] = code
    }
    return at
  }

  /** Pads `bytes` bytes of `block`, which follow the key's, and compresses them into `state`. */
  function finish(bytes: number): void {
    const padded = Math.ceil((bytes + 9) / blockBytes) * blockBytes
    block[bytes] = 0x80
    for (let at = bytes + 1; at < padded; at++) block[at] = 0
    words.setUint32(padded - 4, (blockBytes + bytes) * 8)
    for (let at = 0; at < keyed.length; at++) state[at] = keyed[at] ?? 0
    for (let at = 0; at < padded; at += blockBytes) sha256Compress(state, words, at)
  }
}
