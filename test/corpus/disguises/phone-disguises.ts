import { replaceColumn, rewrite, phoneDisguise, type Disguise } from './disguise.ts'

const swap = (text: string, by: readonly string[]): string =>
  text.replaceAll(/\d/g, (digit) => by[Number(digit)] ?? digit)

const fullWidth = [...'０１２３４５６７８９']
const chinese = [...'零一二三四五六七八九']
const formal = [...'零壹贰叁肆伍陆柒捌玖']
const circled = ['⓪', ...'①②③④⑤⑥⑦⑧⑨']
const keycaps = Array.from({ length: 10 }, (_, digit) => `${String(digit)}\uFE0F\u20E3`)

const split: Disguise = {
  name: 'phone-split-over-columns',
  apply: (random, draft) => {
    const headings = random.pick([
      ['前', '中', '后'],
      ['电话1', '电话2', '电话3'],
      ['手机', '', ''],
      ['A', 'B', 'C'],
    ])
    return replaceColumn(draft, 'motherPhone', (column) =>
      [
        [0, 3],
        [3, 7],
        [7, 11],
      ].map(([from, to], part) => ({
        ...column,
        key: `motherPhone${String(part)}`,
        heading: headings[part] ?? '',
        cells: rewrite(draft, column, ({ mother }) => mother.phone.slice(from, to)),
      })),
    )
  },
}

export const phoneDisguises: readonly Disguise[] = [
  split,
  phoneDisguise('phone-chinese-numerals', (random, phone) => swap(phone, random.chance(0.8) ? chinese : formal)),
  phoneDisguise('phone-full-width', (_random, phone) => swap(phone, fullWidth)),
  phoneDisguise('phone-circled-digits', (random, phone) => swap(phone, random.chance(0.5) ? circled : keycaps)),
  phoneDisguise('phone-look-alike-letters', (random, phone) =>
    phone.replaceAll('0', random.pick(['O', 'o'])).replaceAll('1', random.pick(['l', 'I', '1'])),
  ),
  phoneDisguise('phone-zero-width', (random, phone) =>
    [...phone]
      .map((digit) => digit + (random.chance(0.4) ? random.pick(['\u200B', '\u200C', '\u2060', '\uFEFF']) : ''))
      .join(''),
  ),
  phoneDisguise('phone-separators', (random, phone) =>
    [...phone]
      .map((digit) => digit + (random.chance(0.3) ? random.pick(['.', '-', ' ', '/', '_', '*']) : ''))
      .join('')
      .replace(/[^\d]$/, ''),
  ),
  phoneDisguise(
    'phone-plus-86',
    (random, phone) => random.pick(['+86', '+86 ', '0086', '86-', '（+86）', '(86)']) + phone,
  ),
  phoneDisguise(
    'phone-two-in-a-cell',
    (random, phone, { father }) => phone + random.pick(['/', '、', ' ', '\n', '；']) + father.phone,
  ),
  phoneDisguise('phone-with-words', (random, phone) =>
    random.pick([`手机${phone}（微信同号）`, `${phone}(本人)`, `v${phone}`, `联系${phone}谢谢`, `${phone}老公接`]),
  ),
]
