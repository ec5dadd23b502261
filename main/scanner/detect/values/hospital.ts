import { hospitalEndings, knownHospitals } from '../lexicon/hospitals.ts'
import { foldText } from '../text/fold-text.ts'

const known = new Set(knownHospitals)
const longestKnown = Math.max(...knownHospitals.map((name) => name.length))

/** What an ending ends with, and what may follow a known name: a text that ends otherwise is asked no further. */
const lastOfEndings = new Set(hospitalEndings.map((ending) => ending.slice(-1)))
const lastOfKnown = new Set(['院', '产', '幼'])
/** 姓名:张丽 电话:138... 预产期:2025.1.21 医院:省妇保: a line that ends with a hospital is none; no name has a phone, a day or a colon in it. */
const tellsMore = /[:;,，。、]|\d{5}|\d[-/.]\d|\d月|预产|[顺剖]产/u

/** True for a hospital's name alone in a cell, by its ending or by the list. Takes any text. */
export function isHospital(text: string): boolean {
  return text.length >= 2 && text.length <= 48 && isFoldedHospital(foldText(text))
}

/** The same for a text that is folded already, of 2 to 48 characters before. */
export function isFoldedHospital(foldedText: string): boolean {
  const folded = foldedText.endsWith(')') ? foldedText.replace(/\(.{0,20}\)$/u, '') : foldedText
  if (known.has(folded)) return true
  const last = folded.slice(-1)
  if (
    lastOfKnown.has(last) &&
    folded.length <= longestKnown + 2 &&
    known.has(folded.replace(/(?:医院|妇产|妇幼|院)$/u, ''))
  )
    return true
  if (!lastOfEndings.has(last) || tellsMore.test(folded)) return false
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
