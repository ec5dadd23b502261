/** How a text's bytes above 0x7F fare as the two-byte characters of an encoding: both shares are 0 to 1. */
export interface PairShares {
  /** Bytes that are pairs of that encoding at all. */
  readonly valid: number
  /** Pairs that are common characters. */
  readonly common: number
}

/**
 * Common in GB18030 are level 1 of GB2312 (0xB0A1 to 0xD7F9, 3,755 characters by sound) and its punctuation and full-width
 * forms (0xA1, 0xA3), and the letters with marks of pinyin (0xA8A1 to 0xA8C0): the ü of a foreign name may be all there is; in Big5 its level 1 (0xA440 to 0xC67E, 5,401 characters by strokes) and punctuation (0xA1 to 0xA3).
 */
export function pairShares(sample: Buffer): { readonly gb18030: PairShares; readonly big5: PairShares } {
  return { gb18030: shares(sample, isGb, isCommonGb, isGbQuad), big5: shares(sample, isBig5, isCommonBig5, isNever) }
}

type Pair = (lead: number, trail: number) => boolean

const isGb: Pair = (lead, trail) => lead >= 0x81 && lead <= 0xfe && trail >= 0x40 && trail <= 0xfe && trail !== 0x7f
const isCommonGb: Pair = (lead, trail) =>
  trail >= 0xa1 &&
  ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3 || (lead === 0xa8 && trail <= 0xc0))
const isBig5: Pair = (lead, trail) =>
  lead >= 0x81 && lead <= 0xfe && ((trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe))
const isCommonBig5: Pair = (lead) => (lead >= 0xa4 && lead <= 0xc6) || (lead >= 0xa1 && lead <= 0xa3)

type Quad = (sample: Buffer, at: number) => boolean

/**
 * GB18030 writes everything outside GBK in four bytes: `81 30 81 30`. Rare in honest text, but zero-width characters between
 * the digits of a phone are made of nothing else.
 */
const isGbQuad: Quad = (sample, at) =>
  isDigit(sample[at + 1]) && (sample[at + 2] ?? 0) >= 0x81 && (sample[at + 2] ?? 0) <= 0xfe && isDigit(sample[at + 3])
const isNever: Quad = () => false

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function shares(sample: Buffer, isPair: Pair, isCommon: Pair, isQuad: Quad): PairShares {
  let all = 0
  let valid = 0
  let common = 0
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] ?? 0
    if (lead < 0x80) continue
    if (isQuad(sample, at)) {
      at += 3
      continue
    }
    all++
    const trail = sample[at + 1]
    if (trail === undefined || !isPair(lead, trail)) continue
    valid++
    if (isCommon(lead, trail)) common++
    at++
  }
  return all === 0 ? { valid: 0, common: 0 } : { valid: valid / all, common: common / all }
}
