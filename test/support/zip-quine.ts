import { crc32 } from 'node:zlib'
import { BitWriter } from './bit-writer.ts'

const stored = 5
const nameBytes = 30
const localBytes = 30 + nameBytes
const tailBytes = 46 + nameBytes + 22

/**
 * A zip file whose only member is the file itself, checksum and all: unpacking it never ends. Its deflate stream is made of
 * pieces of five bytes that print each other (Russ Cox, "Zip Files All The Way Down", 2010); the checksum is what a system of
 * linear equations says, since CRC-32 is linear.
 */
export function zipQuine(): Buffer {
  const crc = fixedChecksum((guess) => crc32(withChecksum(guess)))
  return withChecksum(crc)
}

function withChecksum(crc: number): Buffer {
  // The stream's own length is the same whatever the checksum.
  const packed = stream(Buffer.alloc(localBytes), Buffer.alloc(tailBytes)).length
  const total = localBytes + packed + tailBytes
  const head = localHeader(crc, packed, total)
  const tail = directory(crc, packed, total)
  return Buffer.concat([head, stream(head, tail), tail])
}

/** Literal and repeating pieces, in the order in which what they print catches up with what they are. */
function stream(head: Buffer, tail: Buffer): Buffer {
  const headPiece = literal(localBytes + stored)
  const again = repeatHead()
  const four = literal(4 * stored)
  const one = literal(stored)
  const none = literal(0)
  const repeat = repeatFour()
  const last = repeatLast()
  const lastPiece = literal(last.length + tailBytes)
  return Buffer.concat([
    ...[literal(localBytes + stored), head, headPiece],
    again,
    ...[one, again, one, one],
    ...[four, again, one, one, four],
    repeat,
    ...[four, repeat, four, repeat, four],
    repeat,
    ...[four, repeat, none, none, lastPiece],
    ...[repeat, none, none, lastPiece],
    ...[last, tail, last],
  ])
}

/** The head of a stored block: prints what follows it. */
function literal(bytes: number): Buffer {
  const piece = Buffer.alloc(stored)
  piece.writeUInt16LE(bytes, 1)
  piece.writeUInt16LE(bytes ^ 0xffff, 3)
  return piece
}

/** Prints the last 20 bytes again: two matches of ten. */
function repeatFour(): Buffer {
  const bits = new BitWriter()
  bits.value(0b010, 3)
  for (let i = 0; i < 2; i++) {
    bits.code(264 - 256, 7)
    bits.code(8, 5)
    bits.value(20 - 17, 3)
  }
  bits.code(0, 7)
  return bits.bytes()
}

/** Prints the last 65 bytes again, then an empty block to come to five bytes. */
function repeatHead(): Buffer {
  const bits = new BitWriter()
  bits.value(0b010, 3)
  bits.code(276 - 256, 7)
  bits.value(localBytes + stored - 59, 3)
  bits.code(12, 5)
  bits.value(localBytes + stored - 65, 5)
  bits.code(0, 7)
  bits.value(0b010, 3)
  bits.code(0, 7)
  return bits.bytes()
}

/** The stream's last block: prints itself and the directory as they stood in the literal before. */
function repeatLast(): Buffer {
  const bytes = 4 + tailBytes
  const bits = new BitWriter()
  bits.value(0b011, 3)
  bits.code(279 - 256, 7)
  bits.value(bytes - 99, 4)
  bits.code(13, 5)
  bits.value(bytes - 97, 5)
  bits.code(0, 7)
  return bits.bytes()
}

const name = Buffer.from('again.zip'.padStart(nameBytes, '_'))

function shared(crc: number, packed: number, plain: number): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt16LE(0x21, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(plain, 18)
  bytes.writeUInt16LE(nameBytes, 22)
  return bytes
}

function localHeader(crc: number, packed: number, plain: number): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), shared(crc, packed, plain), name])
}

function directory(crc: number, packed: number, plain: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + nameBytes, 12)
  end.writeUInt32LE(localBytes + packed, 16)
  const entry = [Buffer.from('PK\x01\x02\x14\x00'), shared(crc, packed, plain), Buffer.alloc(14), name]
  return Buffer.concat([...entry, end])
}

/** The number that a function linear over single bits, plus a constant, maps to itself (by Gauss). */
function fixedChecksum(checksumOf: (guess: number) => number): number {
  const base = checksumOf(0)
  const columns = Array.from({ length: 32 }, (_, i) => (checksumOf((1 << i) >>> 0) ^ base ^ (1 << i)) >>> 0)
  const rows = columns.map((_, bit) => ({
    left: columns.reduce((all, column, i) => all | (((column >>> bit) & 1) << i), 0) >>> 0,
    right: (base >>> bit) & 1,
  }))
  for (let i = 0; i < 32; i++) {
    const pivot = rows.findIndex((row, at) => at >= i && ((row.left >>> i) & 1) === 1)
    const [found, here] = [rows[pivot], rows[i]]
    if (found === undefined || here === undefined) throw new Error('no checksum fits')
    rows[pivot] = here
    rows[i] = found
    for (const [at, row] of rows.entries()) {
      if (at === i || ((row.left >>> i) & 1) === 0) continue
      rows[at] = { left: (row.left ^ found.left) >>> 0, right: row.right ^ found.right }
    }
  }
  return rows.reduce((all, { right }, i) => all | (right << i), 0) >>> 0
}
