/** A block of Argon2 is 128 numbers of 64 bits, each kept as its lower and its upper half. */
export const blockWords = 256

const xored = new Uint32Array(blockWords)
const mixed = new Int32Array(blockWords)

/**
 * Mixes two blocks into a third (RFC 9106, 3.5), which may be one of them.
 * @param overwrite false where the result is to be added to what stands there
 */
export function mixBlocks(words: Uint32Array, first: number, second: number, into: number, overwrite: boolean): void {
  for (let i = 0; i < blockWords; i++) {
    const both = (words[first + i] ?? 0) ^ (words[second + i] ?? 0)
    mixed[i] = both
    xored[i] = overwrite ? both : both ^ (words[into + i] ?? 0)
  }
  // Eight rows of sixteen numbers, then eight columns of eight pairs.
  for (let row = 0; row < 8; row++) permute(row * 32, 4)
  for (let column = 0; column < 8; column++) permute(column * 4, 32)
  for (let i = 0; i < blockWords; i++) words[into + i] = (xored[i] ?? 0) ^ (mixed[i] ?? 0)
}

/** One round of BLAKE2b over sixteen numbers, which stand in pairs `stride` apart. */
function permute(from: number, stride: number): void {
  const p = (pair: number): number => from + pair * stride
  quarter(p(0), p(2), p(4), p(6))
  quarter(p(0) + 2, p(2) + 2, p(4) + 2, p(6) + 2)
  quarter(p(1), p(3), p(5), p(7))
  quarter(p(1) + 2, p(3) + 2, p(5) + 2, p(7) + 2)
  quarter(p(0), p(2) + 2, p(5), p(7) + 2)
  quarter(p(0) + 2, p(3), p(5) + 2, p(6))
  quarter(p(1), p(3) + 2, p(4), p(6) + 2)
  quarter(p(1) + 2, p(2), p(4) + 2, p(7))
}

function quarter(a: number, b: number, c: number, d: number): void {
  addProduct(a, b)
  turn(d, a, 32)
  addProduct(c, d)
  turn(b, c, 24)
  addProduct(a, b)
  turn(d, a, 16)
  addProduct(c, d)
  turn(b, c, 63)
}

/** a + b + twice the product of their lower halves. All in whole numbers of 32 bits, which engines compute as such. */
function addProduct(a: number, b: number): void {
  const al = mixed[a] ?? 0
  const bl = mixed[b] ?? 0
  const al0 = al & 0xffff
  const al1 = al >>> 16
  const bl0 = bl & 0xffff
  const bl1 = bl >>> 16
  const middle = (Math.imul(al1, bl0) + (Math.imul(al0, bl0) >>> 16)) | 0
  const other = (Math.imul(al0, bl1) + (middle & 0xffff)) | 0
  const high = (Math.imul(al1, bl1) + (middle >>> 16) + (other >>> 16)) | 0
  const low = Math.imul(al, bl)
  const sum = (al + bl) | 0
  const total = (sum + (low << 1)) | 0
  const carry = (sum >>> 0 < al >>> 0 ? 1 : 0) + (total >>> 0 < sum >>> 0 ? 1 : 0)
  mixed[a] = total
  mixed[a + 1] = ((mixed[a + 1] ?? 0) + (mixed[b + 1] ?? 0) + ((high << 1) | (low >>> 31)) + carry) | 0
}

/** a becomes a xor b, turned to the right. */
function turn(a: number, b: number, by: 16 | 24 | 32 | 63): void {
  const low = (mixed[a] ?? 0) ^ (mixed[b] ?? 0)
  const high = (mixed[a + 1] ?? 0) ^ (mixed[b + 1] ?? 0)
  if (by === 32) {
    mixed[a] = high
    mixed[a + 1] = low
  } else if (by === 63) {
    mixed[a] = (low << 1) | (high >>> 31)
    mixed[a + 1] = (high << 1) | (low >>> 31)
  } else {
    mixed[a] = (low >>> by) | (high << (32 - by))
    mixed[a + 1] = (high >>> by) | (low << (32 - by))
  }
}
