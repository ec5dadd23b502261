import { cueFamilies, cueWords, type CueFamily } from '../lexicon/cues.ts'
import { foldText } from './fold-text.ts'
import { TermScanner } from './term-scanner.ts'

/** A word of context and the family it belongs to. */
export interface Cue {
  readonly family: CueFamily
  readonly word: string
}

/** A word may stand in several families (月子中心 is service, and an organisation): the scanner answers with all of them. */
const familiesOf = new Map<string, Cue[]>()
for (const family of cueFamilies) {
  for (const word of cueWords[family]) {
    const cues = familiesOf.get(word)
    if (cues === undefined) familiesOf.set(word, [{ family, word }])
    else cues.push({ family, word })
    // newborn-hat, breast-pump: how shops tag what they sell.
    if (family === 'goods' && word.includes(' ')) familiesOf.set(word.replaceAll(' ', '-'), [{ family, word }])
  }
}

const scanner = new TermScanner<readonly Cue[]>(familiesOf, 5)
const longestText = 8192

/** The context words of a text, each once, in the order of their first place. */
export function scanCues(text: string): Cue[] {
  const terms = scanner.find(foldText(text.slice(0, longestText)))
  if (terms.length === 0) return []
  const found = new Map<string, readonly Cue[]>()
  for (const { term, value } of terms) found.set(term, value)
  return [...found.values()].flat()
}
