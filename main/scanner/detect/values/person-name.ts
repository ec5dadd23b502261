import { givenNameCharacters } from '../lexicon/given-names.ts'
import { notNameEndings, notNames } from '../lexicon/not-names.ts'
import { placeholderNames } from '../lexicon/placeholders.ts'
import { commonSurnames, compoundSurnames, surnames } from '../lexicon/surnames.ts'
import { simplify } from '../text/fold-text.ts'

const common = new Set(commonSurnames)
const single = new Set(surnames)
const compound = new Set(compoundSurnames)
const given = new Set(givenNameCharacters)
const words = new Set(notNames)
const endings = new Set(notNameEndings)
const longestEnding = Math.max(...notNameEndings.map((ending) => ending.length))

const cjk = /^[\u3400-\u9fff\u{20000}-\u{323af}]+$/u
const minority = /^[\u3400-\u9fff]{1,8}(?:[·•‧・∙.][\u3400-\u9fff]{1,8}){1,3}$/u
const latin = /^\p{Lu}[\p{Script=Latin}'’-]{0,15}(?:,? \p{Lu}[\p{Script=Latin}'’.-]{0,15}){1,3}$/u
/** ئايگۈل مەمەت, Айгүл Маратова, ཚེ་རིང་: names as minorities and guests from abroad write them. */
const otherScript =
  /^(?:\p{Script=Arabic}[\p{Script=Arabic}\p{M}]{1,15}|\p{Script=Tibetan}{3,24}|\p{Script=Mongolian}{2,20}|\p{Script=Hangul}{2,5}|(?=\p{Lu})\p{Script=Cyrillic}{2,16})(?:[ ·](?:\p{Script=Arabic}[\p{Script=Arabic}\p{M}]{1,15}|\p{Script=Tibetan}{2,24}|\p{Script=Mongolian}{2,20}|\p{Script=Hangul}{1,4}|\p{Script=Cyrillic}{2,16})){0,3}$/u
/** 田中さくら, 佐藤ユキ */
const kana = /^[\u3400-\u9fff]{1,3}[\u3041-\u3096\u30a1-\u30fa\u30fc]{2,5}$/u
const title = /(?:女士|小姐|太太|先生|妈妈|妈|宝妈|姐|夫人|阿姨|爸爸|爸)$/u

/** `张女士`, `王小姐`: a surname with a form of address names a person only together with a number. */
export function isSurnameWithTitle(text: string): boolean {
  const parts = title.exec(text)
  if (parts === null) return false
  const before = simplify(text.slice(0, parts.index))
  return before.length >= 1 && before.length <= 2 && (single.has(before) || compound.has(before))
}

/** 茹.仙.古.丽.·.吐.尔.逊: a mark after each character. */
const spelled = /^[\u3400-\u9fff](?:[.·_ -]{1,3}[\u3400-\u9fff]){3,11}$/u

/** 方-媛, 王/丽/娜, 李|敏: a mark that masks nothing between the characters of a name. */
const parted = /^[\u3400-\u9fff](?:([-_/|~.+])[\u3400-\u9fff])(?:\1[\u3400-\u9fff])?$/u

/** True for a name whose characters stand apart. */
export function isPartedName(text: string): boolean {
  return text.length <= 5 && parted.test(text) && nameScore(text) > 0.5
}

/** Eight characters, two of them written `baby`. */
const longestWritten = 10
const longestName = 8

/**
 * How much a text looks like one person's name, 0 to 1, by surname, given characters and length alone. Takes width-folded
 * text. 0.5 and more is a name where a column or heading agrees, 0.8 and more also without.
 */
export function nameScore(text: string): number {
  if (text.length < 2 || text.length > 40) return 0
  const first = text.charCodeAt(0)
  if (first < 0x250) return latin.test(text.replace(babyOf, '')) ? 0.5 : 0
  if (first < 0x2e80 || (first >= 0xac00 && first < 0xd7a4) || first >= 0xfb50) return otherScript.test(text) ? 0.5 : 0
  if (text.length <= longestName && isHan(text)) return chineseScore(simplify(text))
  if (text.length <= 5 && parted.test(text)) return Math.min(0.6, nameScore(text.replace(/[^\u3400-\u9fff]/gu, '')))
  const close = (text.length >= 7 && spelled.test(text) ? text.replace(/[._-]+/gu, '') : text).replace(/\s+/gu, '')
  const isDotted = /[·•‧・∙.]/u.test(close)
  if (isDotted && minority.test(close)) return 0.9
  if (!isDotted && close.length > longestWritten) return 0
  const name = simplify(close).replace(/(?:baby|bb)$/iu, '宝宝')
  if (kana.test(name)) return 0.5
  if (isDotted && /[·•‧・∙]/u.test(name)) return minority.test(withoutBabyEnding(name)) ? 0.9 : 0
  if (name.length < 2 || name.length > longestName || !cjk.test(name)) return 0
  return chineseScore(name)
}

/** Nothing but Chinese characters, as nearly every name is written. */
function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x3400 || code > 0x9fff) return false
  }
  return true
}

function chineseScore(name: string): number {
  if (words.has(name)) return 0
  const stem = withoutBabyEnding(name)
  if (stem !== name && stem.length >= 2 && chineseScore(stem) >= 0.5) return 0.9
  const surname = compound.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : name.charAt(0)
  if (surname.length === 1 && !single.has(surname)) return 0
  const rest = name.slice(surname.length)
  if (rest.length > 3 || (rest.length === 3 && !single.has(rest.charAt(0)))) return 0
  let found = 0
  for (const character of rest) if (given.has(character)) found++
  const known = found / rest.length
  if (endsLikeThing(name) && known < 1) return 0
  const base = surname.length === 2 ? 0.8 : common.has(surname) ? 0.7 : 0.55
  return Math.max(0, Math.min(1, base + known * 0.3 - (1 - known) * 0.35 - (rest.length === 3 ? 0.2 : 0)))
}

function endsLikeThing(name: string): boolean {
  for (let length = 1; length <= longestEnding && length < name.length; length++) {
    if (endings.has(name.slice(-length))) return true
  }
  return false
}

const babyEnding =
  /(?:[之的](?:[长長次大小双雙]?[子女儿兒]|[男女]?[婴嬰][儿兒]?|[男女]?[宝寶]{1,2}|男|女|大|小|双|雙|一|二)|宝宝|寶寶|贝贝|[男女]?[婴嬰][儿兒]?|[大小]毛|毛毛|[大小][双雙]|[大小][宝寶]|(?:[满滿]月|百[日天])(?:[宴酒礼禮]|之喜)|[弥彌]月(?:之喜|宴)?|baby|bb)[a-z甲乙丙12]?$/iu

/** For each UTF-16 unit whether it is a surname, and whether given names are made of it: asked of nearly every cell. */
const isSurname = 1
const isGiven = 2
/** First and second characters of what looks like a name and is none. */
const beginsWord = 4
const continuesWord = 8
/** The last character of 之女, 宝宝, 满月宴 and the like. */
const endsBaby = 16
const roles = new Uint8Array(0x10000)
for (const surname of single) if (surname.length === 1) mark(surname, isSurname)
for (const character of given) if (character.length === 1) mark(character, isGiven)
for (const word of [...words, ...placeholderNames]) {
  if (word.length < 2) continue
  mark(word, beginsWord)
  mark(word.slice(1), continuesWord)
}

for (const character of '子女儿兒婴嬰宝寶男大小双雙一二贝毛宴酒礼禮喜月甲乙丙') mark(character, endsBaby)

function mark(character: string, role: number): void {
  const code = character.charCodeAt(0)
  roles[code] = (roles[code] ?? 0) | role
}

/** A surname and one or two more characters, no known word or example: how nearly every Chinese name is written. */
export function isPlainName(text: string): boolean {
  const { length } = text
  if (length < 2 || length > 3 || ((roles[text.charCodeAt(0)] ?? 0) & isSurname) === 0) return false
  for (let at = 1; at < length; at++) if (((roles[text.charCodeAt(at)] ?? 0) & isGiven) === 0) return false
  const first = roles[text.charCodeAt(0)] ?? 0
  const second = roles[text.charCodeAt(1)] ?? 0
  if ((first & beginsWord) === 0 || (second & continuesWord) === 0) return true
  return !words.has(text) && !placeholderNames.has(text)
}

/** 王, 欧阳: a surname and nothing else. */
export function isSurnameAlone(text: string): boolean {
  const name = simplify(text)
  return name.length === 1 ? single.has(name) : compound.has(name)
}

/** 丽娜, 静: what may stand after a surname. */
export function isGivenNameAlone(text: string): boolean {
  const name = simplify(text)
  return (
    name.length >= 1 && name.length <= 2 && !words.has(name) && [...name].every((character) => given.has(character))
  )
}

/** `张丽之女` → `张丽`; other names as they are. */
export function withoutBabyEnding(name: string): string {
  if (isHan(name.slice(-1)) && ((roles[name.charCodeAt(name.length - 1)] ?? 0) & endsBaby) === 0) return name
  const ending = babyEnding.exec(name)
  return ending === null || ending.index < 2 ? name : name.slice(0, ending.index)
}

/** B/O Wang Fang: how wards abroad call a newborn. */
const babyOf = /^(?:[Bb]\/[Oo]|[Bb]aby of|[Nn]\/?[Bb] of)\s+(?=\p{Lu})/u

/** True for names given to a baby that has none yet: 张丽之子, 李娜宝宝, 王芳婴, B/O Wang Fang. */
export function isBabyName(text: string): boolean {
  if (babyOf.test(text)) return latin.test(text.replace(babyOf, ''))
  const stem = withoutBabyEnding(text)
  return stem !== text && nameScore(stem) >= 0.5
}

/** 张一诺满月宴: a feast for a newborn that is called by its name, one among others in a hotel's list. */
export function isFeast(text: string): boolean {
  return /[满滿弥彌]月|百[日天]/u.test(text)
}

/** `曹丽玉女士` → `曹丽玉`; a surname alone keeps its form of address. */
export function withoutTitle(text: string): string {
  const parts = title.exec(text)
  const before = parts === null ? '' : text.slice(0, parts.index)
  return before.length >= 2 && nameScore(before) >= 0.5 ? before : text
}

/** One spelling for comparison: Simplified, no spaces, lower case. */
export function normaliseName(text: string): string {
  return simplify(text.replace(/[\s·•‧・∙.]+/gu, '')).toLowerCase()
}
