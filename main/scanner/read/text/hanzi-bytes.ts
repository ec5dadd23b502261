/**
 * Of the two-byte characters that a text would have in GB18030 and in Big5, the share that are common ones: level 1 of
 * GB2312 (0xB0A1 to 0xD7F9, 3,755 characters by sound) with its punctuation and full-width forms (0xA1, 0xA3), and
 * level 1 of Big5 (0xA440 to 0xC67E, 5,401 characters by strokes) with its punctuation (0xA1 to 0xA3).
 */
export function bothBytesCommon(sample: Buffer): { readonly gb18030: number; readonly big5: number } {
  return { gb18030: share(sample, isGb, isCommonGb), big5: share(sample, isBig5, isCommonBig5) }
}

type Pair = (lead: number, trail: number) => boolean

const isGb: Pair = (lead, trail) => lead >= 0x81 && lead <= 0xfe && trail >= 0x30 && trail <= 0xfe && trail !== 0x7f
const isCommonGb: Pair = (lead, trail) =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3)
const isBig5: Pair = (lead, trail) =>
  lead >= 0x81 && lead <= 0xfe && ((trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe))
const isCommonBig5: Pair = (lead) => (lead >= 0xa4 && lead <= 0xc6) || (lead >= 0xa1 && lead <= 0xa3)

function share(sample: Buffer, isPair: Pair, isCommon: Pair): number {
  let pairs = 0
  let common = 0
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] ?? 0
    if (lead < 0x80) continue
    pairs++
    const trail = sample[at + 1]
    if (trail === undefined || !isPair(lead, trail)) continue
    if (isCommon(lead, trail)) common++
    at++
  }
  return pairs === 0 ? 0 : common / pairs
}
