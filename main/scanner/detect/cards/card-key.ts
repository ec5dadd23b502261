import { foldText } from '../text/fold-text.ts'
import { nameScore } from '../values/person-name.ts'

/** The key of a label within its section, however it is written. */
export function cardKey(section: string, label: string): string {
  return `${section}|${foldText(label).replace(/[\s:：*()]+/gu, '')}`
}

/** True for a short word that is nobody's name: where labels stand, it is one. */
export function mayBeCardLabel(text: string): boolean {
  const bare = text.replace(/[\s:：*]+/gu, '')
  return bare.length >= 2 && bare.length <= 12 && /^\D+\d?$/u.test(bare) && nameScore(bare) < 0.8
}
