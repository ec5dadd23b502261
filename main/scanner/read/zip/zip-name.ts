import { isUtf8 } from 'node:buffer'

const utf8Flag = 0x800

/** Info-ZIP's extra field that repeats the name in UTF-8. */
const unicodePathId = 0x7075

/** GB18030 contains GBK and GB2312: what Chinese Windows writes where the UTF-8 flag is missing. */
const gb18030 = new TextDecoder('gb18030')

/** Decodes a member's name: unicode extra field, UTF-8 flag or valid UTF-8, else GB18030. */
export function zipName(raw: Buffer, flags: number, extra: Buffer): string {
  const unicode = extraField(extra, unicodePathId)
  if (unicode !== null && unicode.length > 5) return unicode.toString('utf8', 5)
  if ((flags & utf8Flag) !== 0 || isUtf8(raw)) return raw.toString('utf8')
  return gb18030.decode(raw)
}

/** The content of one extra field, or null. */
export function extraField(extra: Buffer, id: number): Buffer | null {
  let at = 0
  while (at + 4 <= extra.length) {
    const bytes = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + bytes)
    at += 4 + bytes
  }
  return null
}
