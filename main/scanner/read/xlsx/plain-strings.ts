import { fourBytes, sameBytes } from './four-bytes.ts'
import type { TextBlocks } from './text-blocks.ts'

const preserve = Buffer.from('<si><t xml:space="preserve">')
const closing = Buffer.from('</t></si>')

const siTag = fourBytes('<si>')
const tTag = fourBytes('<t>\0') & 0xffffff

/** Longer strings are left to the ordinary scanner: they are rare, and a block is small. */
const mostBytes = 4096

/**
 * Copies shared strings of the plain shape that nearly all writers use, up to the first that has another shape, an
 * entity or an escape; answers where that one begins. Most of a big report's strings pass here, so it compares four
 * bytes at a time where it can.
 */
export function copyPlainStrings(bytes: Buffer, view: DataView, from: number, end: number, blocks: TextBlocks): number {
  let at = from
  // Where a string's end differs from the last one's, this learns the new shape: Chinese Excel adds `phoneticPr`.
  let tail = closing
  let tailView = viewOf(tail)
  for (;;) {
    const start = textStart(bytes, view, at, end)
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
    if (read + tail.length > end || !sameBytes(view, read, tailView)) {
      const past = endOfItem(bytes, read, end)
      if (past < 0) return at
      tail = Buffer.from(bytes.subarray(read, past))
      tailView = viewOf(tail)
    }
    blocks.add(to)
    at = read + tail.length
  }
}

/** Where the text of the string at `at` begins; -1 where it does not begin in one of the two plain ways. */
function textStart(bytes: Buffer, view: DataView, at: number, end: number): number {
  if (at + preserve.length >= end || view.getUint32(at, true) !== siTag) return -1
  if ((view.getUint32(at + 4, true) & 0xffffff) === tTag) return at + 7
  for (let i = 4; i < preserve.length; i++) if (bytes[at + i] !== preserve[i]) return -1
  return at + preserve.length
}

/** Past `</t></si>`, with at most one `phoneticPr` between; -1 for anything else. */
function endOfItem(bytes: Buffer, at: number, end: number): number {
  const text = bytes.toString('latin1', at, Math.min(at + 160, end))
  const found = /^<\/t>(?:<phoneticPr(?: [A-Za-z]+="[A-Za-z0-9]*")*\/>)?<\/si>/.exec(text)
  return found === null ? -1 : at + found[0].length
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
