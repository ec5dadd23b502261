import { formulaLiterals } from './formula-text.ts'
import { saysWords, wordsAmong } from '../says-words.ts'
import { decodeXstring } from './xml-text.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { OpenTag, XmlReader } from './xml-tokens.ts'

/** Formulas of validations, conditional formats, tables and charts, which may have words in them. */
const formulas: ReadonlySet<string> = new Set([
  'formula',
  'formula1',
  'formula2',
  'f',
  'calculatedColumnFormula',
  'totalsRowFormula',
])

/** Attributes that are shown to people, by their elements: told whatever they say. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['tooltip', 'display'],
  cfRule: ['text'],
  scenario: ['name', 'comment'],
  inputCells: ['val'],
  dataValidation: ['promptTitle', 'prompt', 'errorTitle', 'error'],
  filter: ['val'],
  customFilter: ['val'],
  sortCondition: ['customList'],
  cellSmartTagPr: ['key', 'val'],
}

/** Places of cells in the text of an element, which are no words however many there are. */
const places: ReadonlySet<string> = new Set(['sqref', 'ref'])

/**
 * Gathers what markup says to people that no reader looks for: attributes known to be shown, words in formulas, and
 * whatever attribute or text may be something that a person wrote.
 */
export class SpokenWords implements XmlReader {
  readonly texts: string[] = []
  readonly #budget: ReadBudget
  #text = ''
  #element = ''

  constructor(budget: ReadBudget) {
    this.#budget = budget
  }

  open(tag: OpenTag): void {
    this.#flush()
    this.#element = tag.name
    const attributes = tag.all()
    if (attributes.size === 0) return
    const known = (spoken[tag.name] ?? []).map((name) => attributes.get(name) ?? '')
    for (const text of new Set([...known, ...wordsAmong(attributes)])) this.keep(decodeXstring(text))
  }

  text(text: string): void {
    this.#text += text
  }

  close(): void {
    this.#flush()
    this.#element = ''
  }

  keep(text: string): void {
    if (text.trim() !== '' && this.#budget.takeText(text.length * 2)) this.texts.push(text)
  }

  #flush(): void {
    const text = this.#text
    if (text === '') return
    this.#text = ''
    if (formulas.has(this.#element)) this.#keepLiterals(text)
    else if (!places.has(this.#element) && saysWords(text)) this.keep(decodeXstring(text.trim()))
  }

  /** A list of words to choose from is one literal with commas. */
  #keepLiterals(formula: string): void {
    for (const literal of formulaLiterals(formula)) for (const word of literal.split(',')) this.keep(word)
  }
}
