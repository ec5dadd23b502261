import type { EncodedText } from './detect-encoding.ts'

/** A multiple of four, so that no UTF-32 letter is cut; small enough for the processor's cache. */
const chunkBytes = 512 * 1024

/** Decodes text in pieces. Bytes that mean nothing become U+FFFD. */
export function* decodeText(content: Buffer, { encoding, markBytes }: EncodedText): Generator<string> {
  const text = content.subarray(markBytes)
  const wide = encoding === 'utf-32le' || encoding === 'utf-32be'
  const decoder = wide ? null : new TextDecoder(encoding, { ignoreBOM: true })
  for (let at = 0; at < text.length; at += chunkBytes) {
    const chunk = text.subarray(at, at + chunkBytes)
    yield decoder === null ? decodeUtf32(chunk, encoding === 'utf-32be') : decoder.decode(chunk, { stream: true })
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield rest
}

function decodeUtf32(chunk: Buffer, bigEndian: boolean): string {
  const letters: string[] = []
  for (let at = 0; at + 4 <= chunk.length; at += 4) {
    const code = bigEndian ? chunk.readUInt32BE(at) : chunk.readUInt32LE(at)
    letters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
  }
  return letters.join('')
}
