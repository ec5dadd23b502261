import { foldText } from '../text/fold-text.ts'
import type { Cell, KeptRow } from './cell-view.ts'

const mark =
  /^(?:填写|填报)?(?:示例|样例|范例|举例|例|例子|例如|实例|样本|example|sample|e\.g\.?|demo)(?:行|数据|row)?\d?[:：]?$/u

/** A row that a cell of its own marks as an example of how to fill in the form. */
export function isExampleRow(row: KeptRow): boolean {
  return row.cells.some(isExampleMark)
}

/** 填写示例, 例： */
export function isExampleMark({ kind, text }: Cell): boolean {
  return kind === 'text' && text.length <= 8 && mark.test(foldText(text))
}
