import { foldText } from '../text/fold-text.ts'
import type { Cell, KeptRow } from './cell-view.ts'

const mark =
  /^(?:填写|填报)?(?:示例|样例|范例|举例|例|例子|例如|实例|样本|example|sample|e\.g\.?|demo)(?:行|数据|row)?\d?[:：]?$/u

/** What a mark may begin with, in whatever letters: a cell that begins with another plain character is none. */
const firstOfMarks = '填示样樣范範举舉例实實eEsSdD'

/** 必填, 文本，20字以内, 18位身份证, YYYY-MM-DD: how a field is to be filled in. 日期 alone may be a heading. */
const hint =
  /^(?:(?:必填|选填|非必填|可空|可不填|不可为空|文本|字符|数字|下拉|单选|多选|格式|最多|不超过|required|optional|mandatory)(?:型|项|框|选择|格式|类型)?(?:[,:;、 \d].{0,40})?|日期(?:格式|型|类型)(?:[,:;、 ].{0,40})?|y{2,4}[-/.年]?m{1,2}.{0,12}|\d{1,2}位.{0,10})$/u
const firstOfHints = '必选選非可不文字数數下单單多格日最yYrRoOmM0123456789'
const leastHints = 2

/** A row that a cell of its own marks as an example of how to fill in the form, or that tells how in most of its cells. */
export function isExampleRow(row: KeptRow): boolean {
  return row.cells.some(isExampleMark) || tellsHowToFillIn(row)
}

/** 填写示例, 例： */
export function isExampleMark({ kind, text }: Cell): boolean {
  return kind === 'text' && text.length <= 8 && mayBeMark(text) && mark.test(foldText(text))
}

function mayBeMark(text: string): boolean {
  const first = text.charCodeAt(0)
  const isPlain = (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)
  return !isPlain || firstOfMarks.includes(text.charAt(0))
}

/** One of the first two cells tells how, or hardly any does: no further cell is looked at. */
function tellsHowToFillIn({ cells }: KeptRow): boolean {
  if (cells.length < leastHints || !cells.slice(0, 2).some(isHint)) return false
  const hints = cells.filter(isHint).length
  return hints >= leastHints && hints * 2 >= cells.length
}

function isHint({ kind, text }: Cell): boolean {
  return (
    kind === 'text' &&
    text.length <= 48 &&
    firstOfHints.includes(text.charAt(0)) &&
    (!/^\d/u.test(text) || text.includes('位')) &&
    hint.test(foldText(text).trim())
  )
}
