import type { Random } from '../support/random.ts'

/** Pieces that matter to a reader of workbooks: tags whole and cut, markup, references, numbers at the edges. */
const tokens: readonly string[] = [
  '<row>',
  '</row>',
  '<row r="7">',
  '<row/>',
  '<c>',
  '</c>',
  '<c r="C1" t="s">',
  '<c r="XFD1"/>',
  '<v>',
  '</v>',
  '<v>0</v>',
  '<v/>',
  '<is><t>',
  '</t></is>',
  '<si><t>',
  '</t></si>',
  '<si>',
  '</si>',
  '<rPh sb="0" eb="1"><t>x</t></rPh>',
  '<phoneticPr fontId="1"/>',
  '<sheetData>',
  '</sheetData>',
  '</worksheet>',
  '<!--',
  '-->',
  '<!-- <row> -->',
  '<![CDATA[',
  ']]>',
  '<![CDATA[</v>]]>',
  '<?x?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&amp;',
  '&#x4E2D;',
  '&#1114112;',
  '&nosuch;',
  '&',
  '_x000D_',
  '_x',
  '"',
  "'",
  '<',
  '>',
  '/',
  '=',
  ' ',
  '\n',
  '\u0000',
  '张',
  '😀',
  '0',
  '-1',
  '99999999999999999999',
  '1.5E300',
  ' r="A1"',
  ' t="s"',
  ' t="inlineStr"',
  ' s="1"',
  " t='str'",
  ' x:y="a>b"',
]

/** One to eight changes to a text that is made of tags. */
export function mutateXml(xml: string, random: Random): string {
  let text = xml
  for (let left = random.int(1, 8); left > 0; left--) text = change(text, random)
  return text
}

function change(text: string, random: Random): string {
  const from = random.chance(0.7) ? tagBorder(text, random) : random.int(0, text.length)
  const to = Math.min(random.chance(0.7) ? tagBorder(text, random, from) : from + random.int(0, 12), text.length)
  const [start, end] = from < to ? [from, to] : [to, from]
  switch (random.int(0, 6)) {
    case 0:
      return text.slice(0, start) + text.slice(end)
    case 1:
      return text.slice(0, end) + text.slice(start)
    case 2:
      return text.slice(0, start) + random.pick(tokens) + text.slice(end)
    case 3:
      return text.slice(0, start) + text.slice(start, end).replace(/[0-9]+/, random.pick(tokens)) + text.slice(end)
    case 4:
      return text.slice(0, start) + random.pick(tokens) + text.slice(start)
    case 5: {
      const other = tagBorder(text, random)
      return text.slice(0, other) + text.slice(start, end) + text.slice(other)
    }
    default:
      return text.slice(0, start) + text.slice(start, end).replaceAll(/<(\/?)([a-z])/gi, '<$1x:$2') + text.slice(end)
  }
}

/** The place of a `<`, near `near` where that is told. */
function tagBorder(text: string, random: Random, near = random.int(0, text.length)): number {
  const at = text.indexOf('<', near + random.int(0, 30))
  return at < 0 ? text.length : at
}

/** Changes a few bytes anywhere. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes)
  for (let left = random.int(1, 6); left > 0; left--) {
    changed[random.int(0, changed.length - 1)] = random.pick([0, 0xff, 0x50, 0x7f, random.int(0, 255)])
  }
  return random.chance(0.2) ? changed.subarray(0, random.int(0, changed.length)) : changed
}
