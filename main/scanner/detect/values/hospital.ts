import { hospitalEndings, knownHospitals } from '../lexicon/hospitals.ts'
import { foldText } from '../text/fold-text.ts'

const known = new Set(knownHospitals)
const longestKnown = Math.max(...knownHospitals.map((name) => name.length))

/** True for a hospital's name alone in a cell, by its ending or by the list. Takes any text. */
export function isHospital(text: string): boolean {
  if (text.length < 2 || text.length > 48) return false
  const folded = foldText(text).replace(/\(.{0,20}\)$/u, '')
  if (
    known.has(folded) ||
    (folded.length <= longestKnown + 2 && known.has(folded.replace(/(?:医院|妇产|妇幼|院)$/u, '')))
  )
    return true
  return hospitalEndings.some((ending) => folded.length > ending.length && folded.endsWith(ending))
}

/** True for hospitals whose business is births: 妇幼, 妇产, 妇婴 and the popular names of such. */
export function isMaternityHospital(text: string): boolean {
  return /妇幼|妇产|妇婴|妇儿|妇保|红房子|国妇婴|一妇婴|产院|妇院|玛丽亚|玛丽妇|安琪儿|月子|产科|禾馨|maternity|women/u.test(
    foldText(text),
  )
}

/** One spelling for counting distinct hospitals. */
export function normaliseHospital(text: string): string {
  return foldText(text).replace(/[\s()（）]+/gu, '')
}
