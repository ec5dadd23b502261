import { attributes, attributeWords, type Attribute } from '../lexicon/attributes.ts'
import { owners, ownerWords, type Owner } from '../lexicon/owners.ts'
import { pinyinSyllables } from '../lexicon/pinyin.ts'
import { TermScanner } from '../text/term-scanner.ts'

export type LabelWord =
  { readonly kind: 'owner'; readonly owner: Owner } | { readonly kind: 'attribute'; readonly attribute: Attribute }

const words: [string, LabelWord][] = []
for (const attribute of attributes)
  for (const word of attributeWords[attribute]) words.push([word, { kind: 'attribute', attribute }])
for (const owner of owners) for (const word of ownerWords[owner]) words.push([word, { kind: 'owner', owner }])

/** Words of headings as they are written, Simplified or Latin in lower case. */
export const labelScanner = new TermScanner<LabelWord>(words, 99)

const syllableOf = new Map<string, string>()
for (const [syllable, characters] of Object.entries(pinyinSyllables)) {
  for (const character of characters) syllableOf.set(character, syllable.replace(/\d/u, ''))
}

function spell(word: string): readonly string[] | null {
  const syllables = [...word].map((character) => syllableOf.get(character))
  return word.length >= 2 && syllables.every((syllable) => syllable !== undefined) ? syllables : null
}

/** Spellings of the lexicon's own words: whole (`chanfu`) and by initials (`cf`). */
const whole = new Map<string, LabelWord>()
const initials = new Map<string, LabelWord>()
for (const [word, meaning] of words) {
  const syllables = spell(word)
  if (syllables === null) continue
  const [full, short] = [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')]
  if (!whole.has(full)) whole.set(full, meaning)
  if (!initials.has(short) || meaning.kind === 'owner') initials.set(short, initials.get(short) ?? meaning)
}

/** Reads `muqinxingming` or `mqxm` as owner and attribute; `null` where the letters do not come out even. */
export function readPinyin(letters: string): readonly LabelWord[] | null {
  if (letters.length < 2 || letters.length > 32 || !/^[a-z]+$/u.test(letters)) return null
  return split(letters, whole, 3, 4) ?? (letters.length >= 3 && letters.length <= 8 ? initialsOf(letters) : null)
}

/** At most an owner and an attribute, or one attribute alone; initials must have both, they are too short to be sure of. */
function initialsOf(letters: string): readonly LabelWord[] | null {
  for (let at = 2; at <= letters.length - 2; at++) {
    const [owner, attribute] = [initials.get(letters.slice(0, at)), initials.get(letters.slice(at))]
    if (owner?.kind === 'owner' && attribute?.kind === 'attribute') return [owner, attribute]
  }
  const alone = initials.get(letters)
  return alone?.kind === 'attribute' && letters.length >= 3 ? [alone] : null
}

function split(
  letters: string,
  lexicon: ReadonlyMap<string, LabelWord>,
  shortest: number,
  mostWords: number,
): readonly LabelWord[] | null {
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
