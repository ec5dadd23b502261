import type { ReadBudget } from '../read-budget.ts'
import { fractionOfPi } from './fraction-of-pi.ts'

const rounds = 16
const boxes = 4
const boxWords = 256
const blockBytes = 8
const bytesBetweenLooks = 64 * 1024

let nothingUpTheSleeve: Uint32Array | null = null

/** Blowfish (Schneier, 1993), which OpenDocument names as its first cipher and engines have laid aside. */
class Blowfish {
  readonly #subkeys: Uint32Array
  readonly #boxes: Uint32Array
  #left = 0
  #right = 0

  constructor(key: Buffer) {
    nothingUpTheSleeve ??= fractionOfPi(rounds + 2 + boxes * boxWords)
    this.#subkeys = nothingUpTheSleeve.slice(0, rounds + 2)
    this.#boxes = nothingUpTheSleeve.slice(rounds + 2)
    for (let i = 0; i < this.#subkeys.length; i++) {
      let word = 0
      for (let byte = 0; byte < 4; byte++) word = (word << 8) | (key[(i * 4 + byte) % key.length] ?? 0)
      this.#subkeys[i] = (this.#subkeys[i] ?? 0) ^ word
    }
    this.#refill(this.#subkeys)
    this.#refill(this.#boxes)
  }

  encrypt(block: Buffer): void {
    this.#left = block.readInt32BE(0)
    this.#right = block.readInt32BE(4)
    this.#mix()
    block.writeInt32BE(this.#left, 0)
    block.writeInt32BE(this.#right, 4)
  }

  #refill(words: Uint32Array): void {
    for (let i = 0; i < words.length; i += 2) {
      this.#mix()
      words[i] = this.#left
      words[i + 1] = this.#right
    }
  }

  #mix(): void {
    const keys = this.#subkeys
    const box = this.#boxes
    let left = this.#left
    let right = this.#right
    for (let i = 0; i < rounds; i++) {
      left ^= keys[i] ?? 0
      const first = ((box[left >>> 24] ?? 0) + (box[boxWords + ((left >>> 16) & 0xff)] ?? 0)) | 0
      const second = first ^ (box[2 * boxWords + ((left >>> 8) & 0xff)] ?? 0)
      const mixed = right ^ ((second + (box[3 * boxWords + (left & 0xff)] ?? 0)) | 0)
      right = left
      left = mixed
    }
    this.#left = right ^ (keys[rounds + 1] ?? 0)
    this.#right = left ^ (keys[rounds] ?? 0)
  }
}

/** Deciphers Blowfish in cipher feedback of 64 bits; null where the vector does not fit, or time is up. */
export function decipherBlowfish(key: Buffer, iv: Buffer, data: Buffer, budget: ReadBudget): Buffer | null {
  if (iv.length !== blockBytes || key.length === 0 || key.length > 56) return null
  const cipher = new Blowfish(key)
  const plain = Buffer.alloc(data.length)
  const feedback = Buffer.from(iv)
  for (let at = 0; at < data.length; at += blockBytes) {
    if (at % bytesBetweenLooks === 0 && !budget.inTime()) return null
    cipher.encrypt(feedback)
    const end = Math.min(at + blockBytes, data.length)
    for (let i = at; i < end; i++) plain[i] = (data[i] ?? 0) ^ (feedback[i - at] ?? 0)
    data.copy(feedback, 0, at, end)
  }
  return plain
}
