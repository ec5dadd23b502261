import { parseLabel } from '../headings/parse-label.ts'
import { readSpacedFields } from '../headings/spaced-field.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { foldWidth } from '../text/fold-text.ts'

/** A label and its value out of one cell: `产妇姓名：张丽`. */
export interface InCellField {
  readonly label: string
  readonly value: string
}

const longestText = 4000
const longestLabel = 24
const mostFields = 200
const mostLatinWords = 5
const longestLatinLabel = 40
const latinEnd = /[A-Za-z./#'()-]/u
const boundary = /[\s,，;；。、|)）】\]&?]/u
/** 产 妇 姓 名 : 王 芳, as a scanned page is read: a gap after each character. */
const spelled =
  /(?<=^|\s)(?<![\u3400-\u9fff] )[\u3400-\u9fff](?: [\u3400-\u9fff])+ *(?=:)|(?<=: ?)[\u3400-\u9fff](?: [\u3400-\u9fff])+(?=\s|$)/gu
/** mobile=138..., as programs and links write it. */
const equals = /(?<=[\p{L}_])=(?=[^=\s])/gu

/**
 * Reads `label：value` pairs out of a text, as many as there are. A label is what the lexicon knows and stands before a
 * colon; its value goes on until the next label. Linear in the text.
 */
export function readInCellFields(written: string): InCellField[] {
  if (!/[:：=]/u.test(written)) return []
  const text = foldWidth(written.slice(0, longestText)).replace(equals, ':').replace(spelled, closeUp)
  const starts: { readonly label: string; readonly from: number; readonly valueFrom: number }[] = []
  for (let colon = text.indexOf(':'); colon >= 0 && starts.length < mostFields; colon = text.indexOf(':', colon + 1)) {
    const found = isHour(text, colon) ? null : labelBefore(text, colon)
    if (found !== null) starts.push({ ...found, valueFrom: colon + 1 })
  }
  const [only] = starts
  // 各位好，附上新生儿家长联系方式: what follows stands in the rows below.
  if (only !== undefined && starts.length === 1 && only.valueFrom === text.length && isAnnouncement(text, only.from))
    return []
  return starts.map(({ label, valueFrom }, at) => {
    const end = starts[at + 1]?.from ?? text.length
    // 婴儿：柴瑶辰⏎目前孕周：36 — what stands before the next label on its own line is part of that.
    // A line that begins with words and a colon is the next field, though the lexicon does not know it.
    const value = text
      .slice(valueFrom, end)
      .replace(/\n[^\n:]{1,16}:[^]*$/u, '')
      .replace(/(\S)\s*\n[^\n]{0,8}$/u, '$1')
      .trim()
    return { label, value: isBlank.test(value) ? '' : withoutQuotes(value.replace(/[\s,;。、|&]+$/u, '')) }
  })
}

/** ____年__月__日: room for an answer. */
const isBlank = /^(?=[^_]*_)[_\s年月日时分元天周岁()（）,.;。、;:：/-]+$/u

/** True where a text is labels with their values after colons, or begins a card by a name after its label and a space. */
export function hasFields(text: string): boolean {
  if (readInCellFields(text).length > 0) return true
  const [first] = readSpacedFields(text)
  return first !== undefined && parseLabel(first.label)?.attribute === 'name'
}

function closeUp(run: string): string {
  return run.replaceAll(' ', '')
}

const leastToldBefore = 8

/** 姓名 王芳 女 30岁 住院号 810001 出院诊断：孕39周…: a line that names somebody before its only label, and no form. */
export function isToldBeforeLabel({ cells: [only, second] }: KeptRow): boolean {
  if (only === undefined || second !== undefined || only.kind !== 'text') return false
  if (only.text.search(/[:：]/u) <= leastToldBefore) return false
  const fields = readInCellFields(only.text)
  const [field] = fields
  return field !== undefined && fields.length === 1 && only.text.indexOf(field.label) >= leastToldBefore
}

/** "name":"王芳" in a line of a log. */
function withoutQuotes(value: string): string {
  return /^["']/u.test(value) ? value.replace(/^["']+|["'][\s,}\]]*["'{[]*$/gu, '') : value
}

function isAnnouncement(text: string, from: number): boolean {
  return /[\u3400-\u9fff]{2}[,。!]/u.test(text.slice(0, from)) || /(?:如下|名单|明细):$/u.test(text)
}

/** 19:52: what stands before is no label. */
function isHour(text: string, colon: number): boolean {
  return /^\d{2}:[0-5]\d(?!\d)/u.test(text.slice(Math.max(0, colon - 2), colon + 4))
}

/** 各位产妇：, 尊敬的客户： speaks to many, and asks for nobody. */
const greets = /^(?:各位|全体|所有|尊敬|亲爱|敬爱|致各?)/u

function labelBefore(text: string, colon: number): { readonly label: string; readonly from: number } | null {
  let from = overBracket(text, bracketBefore(text, colon))
  while (
    from > 0 &&
    colon - from < longestLabel &&
    !boundary.test(text.charAt(from - 1)) &&
    text.charAt(from - 1) !== ':'
  )
    from--
  // BW (g):, Date of birth (baby): — a word stands before the bracket.
  if (text.charAt(from) === '(' && text.charAt(from - 1) === ' ' && latinEnd.test(text.charAt(from - 2))) {
    from -= 2
    while (from > 0 && colon - from < longestLatinLabel && latinEnd.test(text.charAt(from - 1))) from--
  }
  // Spaced labels (宝 妈 姓 名) go on over single spaces between characters.
  while (
    from > 1 &&
    colon - from < longestLabel &&
    text.charAt(from - 1) === ' ' &&
    /[\u3400-\u9fffA-Za-z]/u.test(text.charAt(from - 2)) &&
    /^.(?: |$)/u.test(text.slice(from, colon))
  ) {
    from -= 2
    while (from > 0 && colon - from < longestLabel && !boundary.test(text.charAt(from - 1))) from--
  }
  const latin = latinLabel(text, from, colon)
  if (latin !== null) return latin
  const label = text.slice(from, colon).trim()
  if (greets.test(label)) return null
  const read = label === '' ? null : parseLabel(label)
  const least = from === 0 ? 0.5 : 0.7
  if (read !== null && read.coverage >= least && (read.attribute !== null || read.owner !== null))
    return { label, from }
  return labelAtEnd(text, from, colon)
}

/** `Anna Age:`, `Date of birth:`, `Record No.:`: the longest run of words before the colon that is a label as a whole. */
function latinLabel(
  text: string,
  from: number,
  colon: number,
): { readonly label: string; readonly from: number } | null {
  if (!/^[A-Za-z][A-Za-z./#'()-]*(?: \([^()]{1,12}\))?\s?$/u.test(text.slice(from, colon))) return null
  let best: { readonly label: string; readonly from: number } | null = null
  let start = from
  for (let words = 1; words <= mostLatinWords; words++) {
    const label = text.slice(start, colon).trim()
    const read = parseLabel(label)
    if (read !== null && read.coverage >= 0.99 && (read.attribute !== null || read.owner !== null))
      best = { label, from: start }
    if (start < 2 || text.charAt(start - 1) !== ' ' || !latinEnd.test(text.charAt(start - 2))) break
    start--
    while (start > 0 && colon - start < longestLatinLabel && latinEnd.test(text.charAt(start - 1))) start--
  }
  return best
}

/** `名字(必填):` : where the bracket before the colon opens, or the colon itself. */
function bracketBefore(text: string, colon: number): number {
  let at = colon
  while (at > 0 && text.charAt(at - 1) === ' ') at--
  if (text.charAt(at - 1) !== ')') return colon
  const open = text.lastIndexOf('(', at)
  return open > 0 && at - open <= 12 ? open : colon
}

/** 村(居)名, 身份证(护照)号: what one last character goes on with begins before the bracket. */
function overBracket(text: string, end: number): number {
  const inside = /[\u3400-\u9fff]\([\u3400-\u9fff]{1,4}\)[名号址人]$/u.exec(
    text.slice(Math.max(0, end - longestLabel), end),
  )
  return inside === null ? end : end - inside[0].length + 1
}

/** `王芳电话:138...`: the label begins in the midst of a run of characters. */
function labelAtEnd(
  text: string,
  from: number,
  colon: number,
): { readonly label: string; readonly from: number } | null {
  for (let start = Math.max(from + 1, colon - 8); start < colon - 1; start++) {
    const label = text.slice(start, colon)
    const read = parseLabel(label)
    if (read !== null && read.coverage >= 0.99 && read.attribute !== null && read.attribute !== 'other')
      return { label, from: start }
  }
  return null
}
