import { isPlainName } from '../values/person-name.ts'

const marked = /[\u3400-\u9fff]{2}\s?[*＊#★☆△▲※]+$/u
const wholeAndMarked = /^[\u3400-\u9fff]{3}\s?[*＊]$/u
const marks = /\s?[*＊#★☆△▲※]+$/u

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
