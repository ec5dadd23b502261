import { attributes, attributeWords, type Attribute } from '../lexicon/attributes.ts'
import { owners, ownerWords, type Owner } from '../lexicon/owners.ts'
import { pinyinSyllables } from '../lexicon/pinyin.ts'
import { soundAlikes } from '../lexicon/sound-alikes.ts'
import { TermScanner } from '../text/term-scanner.ts'

export type LabelWord =
  { readonly kind: 'owner'; readonly owner: Owner } | { readonly kind: 'attribute'; readonly attribute: Attribute }

const words: [string, LabelWord][] = []
for (const attribute of attributes)
  for (const word of attributeWords[attribute]) words.push([asRead(word), { kind: 'attribute', attribute }])
for (const owner of owners) for (const word of ownerWords[owner]) words.push([asRead(word), { kind: 'owner', owner }])

/** `s/n` and `e-mail` as headings in Latin letters are read: marks between letters are gaps. */
function asRead(word: string): string {
  return /^[a-z]+(?:[-./][a-z]+)+$/u.test(word) ? word.replace(/[-./]/gu, ' ') : word
}

/** Words of headings as they are written, Simplified or Latin in lower case. */
export const labelScanner = new TermScanner<LabelWord>(words, 99)

const syllableOf = new Map<string, string>()
for (const [syllable, characters] of Object.entries(pinyinSyllables)) {
  for (const character of characters) syllableOf.set(character, syllable.replace(/\d/u, ''))
}

const alikeOf = new Map<string, string>()
for (const [syllable, characters] of Object.entries(soundAlikes)) {
  for (const character of characters) if (!syllableOf.has(character)) alikeOf.set(character, syllable)
}

function spell(word: string): readonly string[] | null {
  const syllables = [...word].map((character) => syllableOf.get(character))
  return word.length >= 2 && syllables.every((syllable) => syllable !== undefined) ? syllables : null
}

/** A word of the lexicon that was found by how it is spelt. */
export interface SpeltWord {
  readonly word: string
  readonly value: LabelWord
}

/** Spellings of the lexicon's own words: whole (`chanfu`) and by initials (`cf`). */
const whole = new Map<string, SpeltWord>()
const initials = new Map<string, SpeltWord>()
for (const [word, value] of words) {
  const meaning = { word, value }
  const syllables = spell(word)
  if (syllables === null) continue
  const [full, short] = [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')]
  if (!whole.has(full)) whole.set(full, meaning)
  if (!initials.has(short) || value.kind === 'owner') initials.set(short, initials.get(short) ?? meaning)
}

/** Latin words of the lexicon without their gaps, as databases write them that know no capitals: `deliverydate`. */
const runTogether = new Map<string, SpeltWord>()
for (const [word, value] of words) {
  const letters = word.replace(/[ _]/gu, '')
  if (/^[a-z]{3,}$|^(?:id|no)$/u.test(letters) && !runTogether.has(letters)) runTogether.set(letters, { word, value })
}

/** Reads `muqinxingming` or `mqxm` as owner and attribute; `null` where the letters do not come out even. */
export function readPinyin(letters: string): readonly SpeltWord[] | null {
  if (letters.length < 2 || letters.length > 32 || !/^[a-z]+$/u.test(letters)) return null
  return split(letters, whole, 3, 4) ?? (letters.length >= 3 ? (initialsOf(letters) ?? ownedWhole(letters)) : null)
}

/** Reads `mothername` and `expecteddeliverydate`; `null` where the letters do not come out even. */
export function readRunTogether(letters: string): readonly SpeltWord[] | null {
  if (letters.length < 6 || letters.length > 40 || !/^[a-z]+$/u.test(letters)) return null
  const read = split(letters, runTogether, 2, 4)
  return read?.some(({ word }) => word.length >= 4) === true ? read : null
}

/** 代码, 名称, 标志 by their initials, at the end of a field's: `fmfsdm` has the code of what `fmfs` tells. */
const ofCodes = /(?<=.{3})(?:dm|mc|bz)$/u

/** At most an owner and an attribute, or one attribute alone; initials must have both, they are too short to be sure of. */
function initialsOf(written: string): readonly SpeltWord[] | null {
  if (written.length > 10) return null
  return readInitials(written) ?? (ofCodes.test(written) ? readInitials(written.replace(ofCodes, '')) : null)
}

/** `khyuchanqi`: whose it is by two initials, what it is in full. */
function ownedWhole(letters: string): readonly SpeltWord[] | null {
  const owner = initials.get(letters.slice(0, 2))
  const rest = owner?.value.kind === 'owner' && letters.length >= 8 ? split(letters.slice(2), whole, 3, 3) : null
  return owner === undefined || rest === null ? null : [owner, ...rest]
}

function readInitials(letters: string): readonly SpeltWord[] | null {
  if (letters.length > 8) return null
  for (let at = 2; at <= letters.length - 2; at++) {
    const [owner, attribute] = [initials.get(letters.slice(0, at)), initials.get(letters.slice(at))]
    if (owner?.value.kind === 'owner' && attribute?.value.kind === 'attribute') return [owner, attribute]
  }
  const alone = initials.get(letters)
  return alone?.value.kind === 'attribute' && letters.length >= 3 ? [alone] : null
}

function split(
  letters: string,
  lexicon: ReadonlyMap<string, SpeltWord>,
  shortest: number,
  mostWords: number,
): readonly SpeltWord[] | null {
  if (letters === '') return []
  if (mostWords === 0) return null
  for (let length = letters.length; length >= shortest; length--) {
    const word = lexicon.get(letters.slice(0, length))
    if (word === undefined) continue
    const rest = split(letters.slice(length), lexicon, shortest, mostWords - 1)
    if (rest !== null) return [word, ...rest]
  }
  return null
}

/**
 * Reads a misspelt heading by its sound: 产付电画, bao宝生日. `null` where the lexicon knows no character of another
 * spelling in it, or where the sounds do not come out even.
 */
export function readBySound(text: string): readonly SpeltWord[] | null {
  if (text.length < 2 || text.length > 12) return null
  let spelt = ''
  let misspelt = 0
  for (const part of text.match(/[a-z]+|[\u3400-\u9fff]/gu) ?? []) {
    const alike = alikeOf.get(part)
    if (alike !== undefined || /[a-z]/u.test(part)) misspelt++
    spelt += /[a-z]/u.test(part) ? part : (alike ?? syllableOf.get(part) ?? '?')
  }
  return misspelt === 0 || spelt.includes('?') ? null : split(spelt, whole, 3, 4)
}
