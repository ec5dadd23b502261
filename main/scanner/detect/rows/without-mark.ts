import type { ColumnSample } from '../columns/column-sample.ts'
import { isPlainName, isSurnameAlone } from '../values/person-name.ts'

const marked = /[\u3400-\u9fff]{2}\s?[*＊#★☆△▲※]+$/u
const wholeAndMarked = /^[\u3400-\u9fff]{3}\s?[*＊]$/u
const marks = /\s?[*＊#★☆△▲※]+$/u

/**
 * True where stars behind names are marks of a clerk's own and mask nothing: few have one, or one stands behind a whole
 * name of three characters, which nobody would go on to hide.
 */
export function areStarsMarks({ masked, readings }: ColumnSample): boolean {
  return masked < 0.5 || (masked < 0.9 && readings.some(({ text }) => isWholeAndMarked(text)))
}

function isWholeAndMarked(text: string): boolean {
  if (!wholeAndMarked.test(text)) return false
  const bare = text.replace(marks, '')
  return isPlainName(bare) && !isSurnameAlone(bare.slice(0, 2))
}

/**
 * A name without the star that somebody put behind it. 张丽* among names without stars (`starIsMark`) is marked and not
 * masked; 陈翠丽* is so anywhere: nobody hides a fourth character alone.
 */
export function withoutMark(text: string, starIsMark: boolean): string {
  if (starIsMark) return marked.test(text) ? text.replace(marks, '') : text
  if (!wholeAndMarked.test(text)) return text
  const bare = text.replace(marks, '')
  return isPlainName(bare) ? bare : text
}
