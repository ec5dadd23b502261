import type { ReadBudget } from '../read-budget.ts'
import { blockWords, mixBlocks } from './argon2-block.ts'
import { blake2b } from './blake2b.ts'
import { le32 } from './block-cipher.ts'

export interface Argon2Costs {
  readonly passes: number
  readonly memoryKilobytes: number
  readonly lanes: number
}

/** Filling this many blocks of a kilobyte takes a minute; LibreOffice asks for 196,608. */
const mostBlocks = 8_000_000
const mostLanes = 64
const blocksBetweenLooks = 256
const slices = 4
const version = 0x13
const idType = 2

/**
 * Argon2id (RFC 9106), the key derivation of LibreOffice since 24.8, which no engine of ours offers. Null where the
 * costs are beyond reason, or time or memory does not suffice.
 */
export function argon2id(
  password: Buffer,
  salt: Buffer,
  bytes: number,
  costs: Argon2Costs,
  budget: ReadBudget,
): Buffer | null {
  const { passes, memoryKilobytes, lanes } = costs
  const sound = [passes, lanes, bytes].every((count) => Number.isInteger(count) && count >= 1)
  if (!sound || lanes > mostLanes || bytes > 1024 || !(memoryKilobytes >= 8 * lanes)) return null
  if (passes * memoryKilobytes > mostBlocks || !budget.mayHold(memoryKilobytes * 1024)) return null
  const fill = new Filling(costs)
  const seed = blake2b(
    Buffer.concat([
      ...[lanes, bytes, memoryKilobytes, passes, version, idType].map(le32),
      ...[password, salt, Buffer.alloc(0), Buffer.alloc(0)].flatMap((text) => [le32(text.length), text]),
    ]),
    64,
  )
  for (let lane = 0; lane < lanes; lane++) {
    for (const column of [0, 1]) {
      fill.setBlock(lane, column, longHash(Buffer.concat([seed, le32(column), le32(lane)]), blockWords * 4))
    }
  }
  return fill.run(budget) ? longHash(fill.lastBlocks(), bytes) : null
}

/** The memory, lane by lane, and where its filling stands. */
class Filling {
  readonly #costs: Argon2Costs
  readonly #laneBlocks: number
  readonly #sliceBlocks: number
  readonly #words: Uint32Array
  /** Behind the lanes: what addresses come from, addresses, and nothing. */
  readonly #input: number
  readonly #addresses: number
  readonly #zero: number

  constructor(costs: Argon2Costs) {
    this.#costs = costs
    this.#sliceBlocks = Math.floor(costs.memoryKilobytes / (slices * costs.lanes))
    this.#laneBlocks = this.#sliceBlocks * slices
    const end = this.#laneBlocks * costs.lanes * blockWords
    this.#words = new Uint32Array(end + 3 * blockWords)
    this.#input = end
    this.#addresses = end + blockWords
    this.#zero = end + 2 * blockWords
  }

  setBlock(lane: number, column: number, block: Buffer): void {
    const from = this.#at(lane, column)
    for (let i = 0; i < blockWords; i++) this.#words[from + i] = block.readUInt32LE(i * 4)
  }

  /** False where time is up. */
  run(budget: ReadBudget): boolean {
    for (let pass = 0; pass < this.#costs.passes; pass++) {
      for (let slice = 0; slice < slices; slice++) {
        for (let lane = 0; lane < this.#costs.lanes; lane++) {
          if (!this.#fillSegment(pass, slice, lane, budget)) return false
        }
      }
    }
    return true
  }

  /** The last blocks of all lanes, one upon the other. */
  lastBlocks(): Buffer {
    const joined = Buffer.alloc(blockWords * 4)
    for (let i = 0; i < blockWords; i++) {
      let word = 0
      for (let lane = 0; lane < this.#costs.lanes; lane++) {
        word ^= this.#words[this.#at(lane, this.#laneBlocks - 1) + i] ?? 0
      }
      joined.writeInt32LE(word, i * 4)
    }
    return joined
  }

  #fillSegment(pass: number, slice: number, lane: number, budget: ReadBudget): boolean {
    // The first half of the first pass does not let the password choose what is read.
    const apart = pass === 0 && slice < slices / 2
    if (apart) this.#words.fill(0, this.#input, this.#input + blockWords)
    for (let i = pass === 0 && slice === 0 ? 2 : 0; i < this.#sliceBlocks; i++) {
      if (i % blocksBetweenLooks === 0 && !budget.inTime()) return false
      const column = slice * this.#sliceBlocks + i
      const before = this.#at(lane, column === 0 ? this.#laneBlocks - 1 : column - 1)
      if (apart && (i % 128 === 0 || i === 2)) this.#makeAddresses(pass, slice, lane, Math.floor(i / 128) + 1)
      const chosen = apart ? this.#addresses + (i % 128) * 2 : before
      const other = pass === 0 && slice === 0 ? lane : (this.#words[chosen + 1] ?? 0) % this.#costs.lanes
      const ahead = this.#chosenColumn(pass, slice, i, other === lane, this.#words[chosen] ?? 0)
      mixBlocks(this.#words, before, this.#at(other, ahead), this.#at(lane, column), pass === 0)
    }
    return true
  }

  /** Which of the blocks that are there already is read: late ones more often (RFC 9106, 3.4.2). */
  #chosenColumn(pass: number, slice: number, i: number, same: boolean, random: number): number {
    const filled = pass === 0 ? slice * this.#sliceBlocks : this.#laneBlocks - this.#sliceBlocks
    const area = BigInt(filled + (same ? i - 1 : i === 0 ? -1 : 0))
    const squared = (BigInt(random) * BigInt(random)) >> 32n
    const place = Number(area - 1n - ((area * squared) >> 32n))
    const from = pass === 0 ? 0 : ((slice + 1) % slices) * this.#sliceBlocks
    return (from + place) % this.#laneBlocks
  }

  #makeAddresses(pass: number, slice: number, lane: number, counter: number): void {
    const { lanes, passes } = this.#costs
    const told = [pass, lane, slice, this.#laneBlocks * lanes, passes, idType, counter]
    for (const [i, value] of told.entries()) this.#words[this.#input + i * 2] = value
    mixBlocks(this.#words, this.#zero, this.#input, this.#addresses, true)
    mixBlocks(this.#words, this.#zero, this.#addresses, this.#addresses, true)
  }

  #at(lane: number, column: number): number {
    return (lane * this.#laneBlocks + column) * blockWords
  }
}

/** BLAKE2b drawn out to any length (RFC 9106, 3.3). */
function longHash(text: Buffer, bytes: number): Buffer {
  const first = Buffer.concat([le32(bytes), text])
  if (bytes <= 64) return blake2b(first, bytes)
  const pieces: Buffer[] = []
  let last = blake2b(first, 64)
  let left = bytes
  for (; left > 64; left -= 32) {
    pieces.push(last.subarray(0, 32))
    last = blake2b(last, left - 32 > 64 ? 64 : left - 32)
  }
  return Buffer.concat([...pieces, last])
}
