/** Many small tables instead of a big one: growing the big one would hold main for a good part of a second. */
const shards = 256

/**
 * From the first 64 bits of a digest to a person, in typed arrays: a million people with two identifiers each take some 50 MB
 * and a look-up a fraction of a microsecond. Two digests of two million share 64 bits with a chance of one in ten million.
 */
export class DigestTable {
  readonly #shards = Array.from({ length: shards }, () => new DigestShard())

  /** The person, or 0. */
  get(high: number, low: number): number {
    return this.#shards[high % shards]?.get(high, low) ?? 0
  }

  /** Sets the person of a digest that has none; a digest keeps its first. */
  add(high: number, low: number, person: number): void {
    this.#shards[high % shards]?.add(high, low, person)
  }
}

const firstSlots = 16

class DigestShard {
  #high = new Uint32Array(firstSlots)
  #low = new Uint32Array(firstSlots)
  /** 0 is an empty slot: persons count from 1. */
  #person = new Uint32Array(firstSlots)
  #size = 0

  get(high: number, low: number): number {
    return this.#person[this.#slot(high, low)] ?? 0
  }

  add(high: number, low: number, person: number): void {
    if (this.#size * 2 >= this.#person.length) this.#grow()
    const slot = this.#slot(high, low)
    if (this.#person[slot] !== 0) return
    this.#high[slot] = high
    this.#low[slot] = low
    this.#person[slot] = person
    this.#size++
  }

  /** The digest's slot, or the empty one where it would go. Digests are random: their own bits spread them. */
  #slot(high: number, low: number): number {
    const mask = this.#person.length - 1
    let slot = low & mask
    while (this.#person[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [high, low, person] = [this.#high, this.#low, this.#person]
    const length = person.length * 2
    this.#high = new Uint32Array(length)
    this.#low = new Uint32Array(length)
    this.#person = new Uint32Array(length)
    this.#size = 0
    for (const [slot, owner] of person.entries()) if (owner !== 0) this.add(high[slot] ?? 0, low[slot] ?? 0, owner)
  }
}
