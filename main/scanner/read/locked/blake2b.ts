/** The fractions of the square roots of the first eight primes (RFC 7693, 2.6). */
const start = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
]

/** In which order each round takes the message's words (2.7); after the last the first two come again. */
const orders = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
].map((order) => Array.from(order, (digit) => Number.parseInt(digit, 16)))

/** Which four words are mixed with each other, columns and then diagonals. */
const quarters = ['048c', '159d', '26ae', '37bf', '05af', '16bc', '278d', '349e'].map((places) =>
  Array.from(places, (digit) => Number.parseInt(digit, 16)),
)

const rounds = 12
const blockBytes = 128
const word = (value: bigint): bigint => BigInt.asUintN(64, value)

/** BLAKE2b without a key (RFC 7693), for Argon2, which asks it for lengths that engines do not offer. Not fast. */
export function blake2b(message: Buffer, bytes: number): Buffer {
  const state = [...start]
  state[0] = (state[0] ?? 0n) ^ 0x01010000n ^ BigInt(bytes)
  const blocks = Math.max(Math.ceil(message.length / blockBytes), 1)
  for (let i = 0; i < blocks; i++) {
    const block = Buffer.alloc(blockBytes)
    message.copy(block, 0, i * blockBytes)
    const last = i === blocks - 1
    compress(state, block, BigInt(last ? message.length : (i + 1) * blockBytes), last)
  }
  const digest = Buffer.alloc(64)
  for (const [i, value] of state.entries()) digest.writeBigUInt64LE(value, i * 8)
  return digest.subarray(0, bytes)
}

function compress(state: bigint[], block: Buffer, counted: bigint, last: boolean): void {
  const v = [...state, ...start]
  v[12] = (v[12] ?? 0n) ^ counted
  if (last) v[14] = word(~(v[14] ?? 0n))
  const message = Array.from({ length: 16 }, (_, i) => block.readBigUInt64LE(i * 8))
  for (let round = 0; round < rounds; round++) {
    const order = orders[round % orders.length] ?? []
    for (const [i, places] of quarters.entries()) {
      mix(v, places, message[order[i * 2] ?? 0] ?? 0n, message[order[i * 2 + 1] ?? 0] ?? 0n)
    }
  }
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0n) ^ (v[i] ?? 0n) ^ (v[i + 8] ?? 0n)
}

function mix(v: bigint[], [a = 0, b = 0, c = 0, d = 0]: readonly number[], x: bigint, y: bigint): void {
  const at = (i: number): bigint => v[i] ?? 0n
  v[a] = word(at(a) + at(b) + x)
  v[d] = rotated(at(d) ^ at(a), 32n)
  v[c] = word(at(c) + at(d))
  v[b] = rotated(at(b) ^ at(c), 24n)
  v[a] = word(at(a) + at(b) + y)
  v[d] = rotated(at(d) ^ at(a), 16n)
  v[c] = word(at(c) + at(d))
  v[b] = rotated(at(b) ^ at(c), 63n)
}

function rotated(value: bigint, by: bigint): bigint {
  return (value >> by) | word(value << (64n - by))
}
