import { readInCellFields } from './in-cell-fields.ts'

const longestCard = 600
const mostLines = 8

/** 姓名：...⏎电话：...⏎预产期：... in one cell of a table: one person over several lines. */
export function isCardInCell(text: string): boolean {
  if (text.length > longestCard || !text.includes('\n')) return false
  const labels = readInCellFields(text).map(({ label }) => label)
  if (new Set(labels).size < labels.length) return false
  return labels.length >= 3 || (labels.length === 2 && isHalfLabelled(text))
}

/** 来电人：... 来电号码：...⏎主诉：...⏎处理：...: every line begins with a label, known or not. */
export function isHalfLabelled(text: string): boolean {
  const lines = text.split('\n', mostLines + 1)
  return lines.length >= 2 && lines.length <= mostLines && lines.every((line) => labelled.test(line))
}

const labelled = /^\s*[^:：\n\d]{1,12}[:：]/u
