/** A small seeded generator of random numbers (sfc32), so that every made-up file can be made again. */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  constructor(seed: number | string) {
    const hash = hashText(String(seed))
    this.#a = hash
    this.#b = hash ^ 0x9e3779b9
    this.#c = hash ^ 0x85ebca6b
    for (let turn = 0; turn < 15; turn++) this.next()
  }

  /** 0 to 1, 1 excluded. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter++) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }

  /** A new array in random order. */
  shuffle<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => ({ item, key: this.next() }))
    return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item)
  }

  /** Up to `count` of the items, in their own order. */
  some<T>(items: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffle(items.map((_, index) => index)).slice(0, count))
    return items.filter((_, index) => chosen.has(index))
  }

  /** `count` decimal digits. */
  digits(count: number): string {
    let text = ''
    for (let at = 0; at < count; at++) text += String(this.int(0, 9))
    return text
  }

  /** An independent generator: what is drawn from it changes nothing here. */
  fork(label: string): Random {
    return new Random(`${String(this.int(0, 0xffffffff))}/${label}`)
  }
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
