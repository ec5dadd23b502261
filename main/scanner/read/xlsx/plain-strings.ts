import type { TextBlocks } from './text-blocks.ts'

const opening = Buffer.from('<si><t>')
const opening2 = Buffer.from('<si><t xml:space="preserve">')
const closing = Buffer.from('</t></si>')

/** Longer strings are left to the ordinary scanner: they are rare, and a block is small. */
const mostBytes = 4096

/**
 * Copies shared strings of the plain shape that nearly all writers use, up to the first that has another shape, an
 * entity or an escape; answers where that one begins. Most of a big report's strings pass here, so it works on bytes
 * alone.
 */
export function copyPlainStrings(bytes: Buffer, from: number, end: number, blocks: TextBlocks): number {
  let at = from
  // Where a string's end differs from the last one's, this learns the new shape: Chinese Excel adds `phoneticPr`.
  let tail = closing
  for (;;) {
    const start = textStart(bytes, at, end)
    if (start < 0) return at
    blocks.room(mostBytes)
    const out = blocks.bytes
    let to = blocks.at
    let read = start
    const limit = Math.min(end, start + mostBytes)
    for (; read < limit; read++) {
      const byte = bytes[read] ?? 0
      // `<`, `&`, `_`, which may begin an escape, and carriage return.
      if (byte === 0x3c || byte === 0x26 || byte === 0x5f || byte === 0x0d) break
      out[to++] = byte
    }
    if (read >= limit || bytes[read] !== 0x3c) return at
    let past = pastTail(bytes, read, end, tail)
    if (past < 0) {
      past = endOfItem(bytes, read, end)
      if (past < 0) return at
      tail = Buffer.from(bytes.subarray(read, past))
    }
    blocks.add(to)
    at = past
  }
}

function textStart(bytes: Buffer, at: number, end: number): number {
  if (at + opening2.length >= end || bytes[at + 4] !== 0x3c) return -1
  const shape = bytes[at + 6] === 0x20 ? opening2 : opening
  for (let i = 0; i < shape.length; i++) if (bytes[at + i] !== shape[i]) return -1
  return at + shape.length
}

function pastTail(bytes: Buffer, at: number, end: number, tail: Buffer): number {
  if (at + tail.length > end) return -1
  for (let i = 0; i < tail.length; i++) if (bytes[at + i] !== tail[i]) return -1
  return at + tail.length
}

/** Past `</t></si>`, with at most one `phoneticPr` between; -1 for anything else. */
function endOfItem(bytes: Buffer, at: number, end: number): number {
  if (pastTail(bytes, at, end, closing) > 0) return at + closing.length
  const text = bytes.toString('latin1', at, Math.min(at + 160, end))
  const found = /^<\/t><phoneticPr(?: [A-Za-z]+="[A-Za-z0-9]*")*\/><\/si>/.exec(text)
  return found === null ? -1 : at + found[0].length
}
