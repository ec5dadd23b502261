import { foldText } from '../text/fold-text.ts'
import type { Cell, KeptRow } from './cell-view.ts'

const mark =
  /^(?:填写|填报)?(?:示例|样例|范例|举例|例|例子|例如|实例|样本|example|sample|e\.g\.?|demo)(?:行|数据|row)?\d?[:：]?$/u

/** What a mark may begin with, in whatever letters: a cell that begins with another plain character is none. */
const firstOfMarks = '填示样樣范範举舉例实實eEsSdD'

/** A row that a cell of its own marks as an example of how to fill in the form. */
export function isExampleRow(row: KeptRow): boolean {
  return row.cells.some(isExampleMark)
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
