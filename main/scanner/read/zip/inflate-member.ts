import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ZipEntry } from './zip-entry.ts'

/** Below this a member is inflated in one call: a thread's answer would cost more than the work. */
const wholeBytes = 64 * 1024

/** Deflate makes at most 1,032 bytes of one; what `wholeBytes` can become is bounded further to keep single calls short. */
const wholeInflatedBytes = 8 * 1024 * 1024

/** Most parts of a workbook are shorter. */
const fewestBytes = 2 * 1024

/**
 * Relationships, as far as they are short: read by a document's reader, and once more by whoever looks for what is disguised.
 * To inflate one costs more than to read it.
 */
const relationships = new WeakMap<ZipEntry, Buffer>()

/** Big enough to make hand-overs rare, small enough to stay in the processor's cache. */
const chunkBytes = 512 * 1024

const stored = 0
const deflated = 8

/**
 * Inflates a member and hands on its bytes as they come; `take` answers whether it wants more. What came before a fault
 * has been handed on. `damaged` also where checksum or size are not those that the directory tells.
 */
export async function inflateMember(
  file: Buffer,
  entry: ZipEntry,
  budget: ReadBudget,
  take: (chunk: Buffer) => boolean,
): Promise<FinalOutcome> {
  if (entry.encrypted) return readPart('encrypted')
  const data = file.subarray(entry.start, entry.end)
  const check = new MemberCheck(entry, budget, take)
  if (entry.method === stored) {
    for (let at = 0; at < data.length && check.pass(data.subarray(at, at + chunkBytes));) at += chunkBytes
    return check.outcome(true)
  }
  if (entry.method !== deflated) return readPart('unsupported')
  const whole = data.length <= wholeBytes ? (relationships.get(entry) ?? tryWhole(data, entry.declaredBytes)) : null
  if (whole !== null) {
    if (entry.name.endsWith('.rels') && whole.length <= fewestBytes) relationships.set(entry, whole)
    check.pass(whole)
    return check.outcome(true)
  }
  return check.outcome(await inflateInChunks(data, check))
}

/**
 * Null where the bytes are not sound or become too many: then they are inflated in chunks, up to the fault. A member that is
 * as long as the directory tells comes in one piece; one that lies comes in pieces, and costs no more than it would anyway.
 */
function tryWhole(data: Buffer, declaredBytes: number | null): Buffer | null {
  const chunkSize = Math.min(Math.max(declaredBytes ?? 0, fewestBytes) + 1, wholeInflatedBytes)
  try {
    return inflateRawSync(data, { chunkSize, maxOutputLength: wholeInflatedBytes })
  } catch {
    return null
  }
}

/**
 * Inflates on zlib's thread. A chunk is handed on only after the next one has been asked for, so that reading and
 * inflating run side by side. Answers whether the stream was sound.
 */
function inflateInChunks(data: Buffer, check: MemberCheck): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // A stream that breaks off gives what it has instead of an error; the size and checksum tell.
    const inflate = createInflateRaw({ chunkSize: chunkBytes, finishFlush: constants.Z_SYNC_FLUSH })
    const waiting: Buffer[] = []
    const drain = (): void => {
      try {
        for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
          if (check.pass(chunk)) continue
          waiting.length = 0
          inflate.destroy()
          resolve(true)
        }
      } catch (error) {
        inflate.destroy()
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }
    inflate.on('data', (chunk: Buffer) => {
      waiting.push(chunk)
      process.nextTick(drain)
    })
    inflate.on('end', () => {
      drain()
      resolve(true)
    })
    inflate.on('error', () => {
      drain()
      resolve(false)
    })
    inflate.end(data)
  })
}

/** Counts and checks what passes. */
class MemberCheck {
  readonly #entry: ZipEntry
  readonly #budget: ReadBudget
  readonly #take: (chunk: Buffer) => boolean
  #bytes = 0
  #crc32 = 0
  #wanted = true

  constructor(entry: ZipEntry, budget: ReadBudget, take: (chunk: Buffer) => boolean) {
    this.#entry = entry
    this.#budget = budget
    this.#take = take
  }

  pass(chunk: Buffer): boolean {
    if (!this.#budget.inTime() || !this.#budget.takeInflated(chunk.length)) return false
    this.#bytes += chunk.length
    this.#crc32 = crc32(chunk, this.#crc32)
    this.#wanted = this.#take(chunk)
    return this.#wanted
  }

  outcome(sound: boolean): FinalOutcome {
    if (this.#budget.stop !== null) return readPart(this.#budget.stop)
    if (!this.#wanted) return readWhole
    const { crc32: declaredCrc32, declaredBytes } = this.#entry
    const asDeclared =
      (declaredCrc32 === null || declaredCrc32 === this.#crc32) &&
      (declaredBytes === null || declaredBytes === this.#bytes)
    return sound && asDeclared ? readWhole : readPart('damaged')
  }
}
