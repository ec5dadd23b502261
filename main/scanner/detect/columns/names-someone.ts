import { foldWidth } from '../text/fold-text.ts'
import { nameScore } from '../values/person-name.ts'
import { readNames } from './name-cell.ts'

/** A name, or 父亲：倪军群 母亲：倪馨蓓. */
export function namesSomeone(text: string): boolean {
  if (nameScore(foldWidth(text)) >= 0.5) return true
  const isNumbered = /\d{7}/u.test(text)
  return readNames(text, false).some(({ owner }) => owner !== null || isNumbered)
}
