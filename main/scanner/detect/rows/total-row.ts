import type { KeptRow } from './cell-view.ts'

const total =
  /^(?:本?[日月年周季页]|今日|当[日月]|累计|本次)?(?:小计|合计|总计|共计|總計|合計|小計|sub-?total|total)(?:[:：]?\s*\d{0,6})$|^共\s?\d{1,6}\s?[人名例条位个]$/iu

/** What any of these begins with: most cells are asked no further. */
const firstOfTotals = '本日月年周季页今当累小合总共總sStT'

/** 小计, 本页合计：12: a row that sums up others and says nothing about what their columns hold. */
export function isTotalRow({ cells }: KeptRow): boolean {
  return cells.some(({ kind, text }) => kind === 'text' && isTotal(text))
}

/** 小计, 合计：12 in a cell. */
export function isTotal(text: string): boolean {
  if (text.length > 16) return false
  const trimmed = text.trim()
  return firstOfTotals.includes(trimmed.charAt(0)) && total.test(trimmed)
}

/** 审核：, 制表：: where those sign who made the table. */
export function isSignatureRow({ cells }: KeptRow): boolean {
  return cells.length > 0 && cells.every(({ kind, text }) => kind === 'text' && /^[^\d:：]{2,8}[:：]\s*$/u.test(text))
}
