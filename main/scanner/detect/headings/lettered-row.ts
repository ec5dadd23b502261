import type { KeptRow } from '../rows/cell-view.ts'

const letters = /^(?:字段|栏位|列|栏|项|欄位|欄|column|col|field|f|c)?[\s_-]?(?:\d{1,2}|[A-Z]{1,2})$/iu

/** 字段1, 字段2 ...; A, B, C ...; Column1 ...: headings that say nothing, as an export without headings has them. */
export function isLetteredRow({ cells }: KeptRow): boolean {
  if (cells.length < 2 || !cells.every((cell) => cell.kind === 'text' && letters.test(cell.text.trim()))) return false
  const [first] = cells
  const isNumbers = cells.every((cell) => /^\d+$/u.test(cell.text.trim()))
  return !isNumbers && /(?:1|A|01|0)$/iu.test(first?.text.trim() ?? '')
}

const filler = /^(?:字段|栏位|列|栏|项|欄位|欄|column|col|field)[\s_-]?\d{1,3}$/iu

/** 列3, Column5: what a spreadsheet writes over a column that nobody named. */
function isFiller(heading: string): boolean {
  return filler.test(heading.trim())
}

const initials = /^[a-z]{1,4}$/u
const numbered = /^(?:f|c)[\s_-]?\d{1,3}$/iu

/** 一, 二 ... 十一 over a figure each. */
const numeral = /^[一二三四五六七八九十]{1,3}$/u

/** 列3, F3: it only counts the columns. */
export function isCounting(heading: string): boolean {
  return isFiller(heading) || numbered.test(heading.trim()) || numeral.test(heading.trim())
}

/** 姓名, 列2, 列3, 电话: at least half of the cells are what a spreadsheet writes over columns that nobody named; cf, 列2. */
export function isHalfLettered({ cells }: KeptRow): boolean {
  if (isMostlyCounted(cells.map(({ text }) => text.trim()))) return true
  // F2, F6, F12: numbered in whatever order.
  if (cells.length >= 3 && cells.every(({ kind, text }) => kind === 'text' && numbered.test(text.trim()))) return true
  const fillers = cells.filter(({ kind, text }) => kind === 'text' && isFiller(text)).length
  const isEnough = fillers >= 2 || (fillers === 1 && cells.every(({ text }) => isFiller(text) || initials.test(text)))
  return isEnough && cells.length >= 2 && fillers * 2 >= cells.length && cells.every(({ kind }) => kind === 'text')
}

const leastCounted = 8
const counted = /^([A-Za-z]{1,12})[\s_-]?\d{1,3}$/u

/** EXT_0, EXT_1 ... with a few words among them: most columns of an export were never named. */
function isMostlyCounted(texts: readonly string[]): boolean {
  if (texts.length <= leastCounted || new Set(texts).size < texts.length) return false
  const prefixes = texts.map((text) => (numeral.test(text) ? '一' : (counted.exec(text)?.[1] ?? '')))
  const [first] = prefixes.filter((prefix) => prefix !== '')
  const times = prefixes.filter((prefix) => prefix === first).length
  return times >= leastCounted && times * 2 >= texts.length && times < texts.length
}
