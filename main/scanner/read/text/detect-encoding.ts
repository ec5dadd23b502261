import { isAscii, isUtf8 } from 'node:buffer'
import { pairShares, type PairShares } from './hanzi-bytes.ts'

/** Encodings that plain text of clerks' PCs is found in. The names are those of `TextDecoder`, but for UTF-32. */
export type TextEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'gb18030' | 'big5' | 'windows-1252'

export interface EncodedText {
  readonly encoding: TextEncoding
  /** Bytes of a byte order mark to be left out. */
  readonly markBytes: number
}

/** Enough for evidence, little enough to cost nothing. */
const sampleBytes = 64 * 1024

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  // UTF-32's mark begins with that of UTF-16, so it is asked for first.
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Which encoding the bytes are text in, or null if they are not text. Guesses in order of how hard their evidence is:
 * 1. a byte order mark;
 * 2. zero bytes, which only UTF-16 and UTF-32 have in text: their places tell which (line ends, digits and separators
 *    have them even where all words are Chinese);
 * 3. validity as UTF-8, which text of another encoding passes by chance only when it is ASCII, or very short;
 * 4. GB18030 or Big5, by which of them makes the more pairs common characters: both standards put the common ones first,
 *    and Big5 text has second bytes below 0x80 in about two of five characters where GB2312 has none. An encoding in
 *    which every pair fits is likelier than one with misfits;
 * 5. Windows-1252, in which every byte means something, if enough of them are ordinary letters.
 */
export function detectEncoding(content: Buffer): EncodedText | null {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, i) => content[i] === byte)) return { encoding, markBytes: mark.length }
  }
  const sample = content.subarray(0, sampleBytes)
  const encoding = sample.includes(0) ? (despiteZeros(content) ?? wideEncoding(sample)) : narrowEncoding(content)
  return encoding === null ? null : { encoding, markBytes: 0 }
}

/**
 * Text of one or two bytes a letter that a few zeros strayed into, or whose end a crash filled with them. Read by pairs of
 * bytes it would be Chinese of some kind, too, so it must be sound UTF-8 or common characters.
 */
function despiteZeros(content: Buffer): TextEncoding | null {
  let end = content.length
  while (end > 0 && content[end - 1] === 0) end--
  if (end === 0) return null
  const text = content.subarray(0, end)
  const encoding = narrowEncoding(text)
  if (encoding === 'utf-8') return encoding
  const { gb18030, big5 } = pairShares(sampleOf(text))
  return (encoding === 'gb18030' ? gb18030 : big5).common >= leastLikelihood ? encoding : null
}

function wideEncoding(sample: Buffer): TextEncoding | null {
  const zeros = [0, 0, 0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1
  const [a = 0, b = 0, c = 0, d = 0] = zeros
  const quarter = sample.length >> 2
  // In UTF-32 the two high bytes are zero or nearly so for every character that exists.
  if (quarter > 0 && sample.length % 4 === 0) {
    if (d >= quarter && c >= quarter * 0.9) return plausible(sample, 'utf-32le')
    if (a >= quarter && b >= quarter * 0.9) return plausible(sample, 'utf-32be')
  }
  if (b + d > (a + c) * 4) return plausible(sample, 'utf-16le')
  if (a + c > (b + d) * 4) return plausible(sample, 'utf-16be')
  return null
}

/** Binary data has zeros in places too: what it decodes to must look like text. */
function plausible(sample: Buffer, encoding: TextEncoding): TextEncoding | null {
  const bytes = encoding.startsWith('utf-32') ? 4 : 2
  const bigEndian = encoding.endsWith('be')
  let units = 0
  let odd = 0
  for (let at = 0; at + bytes <= sample.length; at += bytes) {
    const low = bigEndian ? at + bytes - 2 : at
    const unit = bigEndian ? sample.readUInt16BE(low) : sample.readUInt16LE(low)
    units++
    if (isControl(unit) || unit >= 0xfffe) odd++
  }
  return units > 0 && odd <= units / 50 ? encoding : null
}

/** The first bytes that are not all plain ASCII, which tells nothing; the very first where nothing else comes. */
function sampleOf(content: Buffer): Buffer {
  for (let at = 0; at < content.length; at += sampleBytes) {
    const sample = content.subarray(at, at + sampleBytes)
    if (!isAscii(sample)) return at === 0 ? sample : fromFirstHigh(content, at)
  }
  return content.subarray(0, sampleBytes)
}

/** From the letter on that is not ASCII: half of one before it would look like none. */
function fromFirstHigh(content: Buffer, from: number): Buffer {
  let at = from
  while ((content[at] ?? 0x80) < 0x80) at++
  return content.subarray(at, at + sampleBytes)
}

function narrowEncoding(content: Buffer): TextEncoding | null {
  const sample = sampleOf(content)
  let controls = 0
  let high = 0
  for (const byte of sample) {
    if (isControl(byte)) controls++
    else if (byte >= 0x80) high++
  }
  if (controls > sample.length / 50) return null
  if (high === 0) return 'utf-8'
  if (isUtf8(wholeLetters(sample)) || isUtf8(content)) return 'utf-8'
  const { gb18030, big5 } = pairShares(sample)
  const best = likelihood(big5) > likelihood(gb18030) ? 'big5' : 'gb18030'
  if (likelihood(best === 'big5' ? big5 : gb18030) >= leastLikelihood) return best
  return high <= sample.length / 3 ? 'windows-1252' : null
}

/** Rare characters in pairs that all fit are still that encoding: traditional ones in GBK are rare by its standard. */
const leastLikelihood = 0.5

function likelihood({ valid, common }: PairShares): number {
  return valid >= 0.98 ? 0.5 + common / 2 : common * valid
}

/** The sample up to its last complete UTF-8 letter. */
function wholeLetters(sample: Buffer): Buffer {
  let end = sample.length
  while (end > 0 && sample.length - end < 3 && ((sample[end - 1] ?? 0) & 0xc0) === 0x80) end--
  return end > 0 && (sample[end - 1] ?? 0) >= 0xc0 ? sample.subarray(0, end - 1) : sample
}

function isControl(unit: number): boolean {
  // Tab, line feed, vertical tab, form feed, carriage return and escape stand in text; substitute ends DOS files.
  return unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1a && unit !== 0x1b
}
