import { lineTellsOfCare, speaksOfOthers } from '../judge/care-words.ts'

const leastListed = 2
const longestHead = 60
const mostHeads = 3

/** `1. 王芳 32周`, `2、李娜` */
export const numbered = /^\s*\d{1,3}\s?[.、．)）\s]\s?[\u3400-\u9fff]/u

/** #接龙⏎孕妈妈课堂报名⏎1. 王芳 138...⏎2. 李娜 139...: a list in one cell, and its first lines say of whom. */
export function isHeadedList(text: string): boolean {
  if (!text.includes('\n')) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const first = lines.findIndex((line) => numbered.test(line))
  if (first < 1 || first > mostHeads || lines.length - first < leastListed) return false
  const heads = lines.slice(0, first)
  return (
    heads.every(({ length }) => length <= longestHead) &&
    heads.some(lineTellsOfCare) &&
    !heads.some(speaksOfOthers) &&
    lines.slice(first).every((line) => numbered.test(line))
  )
}
