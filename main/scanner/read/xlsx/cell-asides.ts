import { formulaLiterals } from './formula-text.ts'
import { SideSheet, type SideCell, type SideTarget } from './side-sheet.ts'
import { plainText } from './xml-text.ts'
import type { ReadBudget } from '../read-budget.ts'

const [quote, ampersand, hash, q] = [0x22, 0x26, 0x23, 0x71]

/** Fewer letters of ASCII between two quotes are a `Yes`, a unit, a separator. */
const fewestBytes = 6

/** Of formulas without words, and of those that have to be decoded to know. */
const [wordless, unknown] = [-1, -2]

interface BesideText {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What a sheet's cells hold beside what they show: further texts, words in formulas. */
export class CellAsides {
  readonly #budget: ReadBudget
  readonly #texts: BesideText[] = []
  /** Formulas are filled down; what all of them say is told once. */
  readonly #said = new Set<string>()
  readonly #prints = new Set<number>()

  constructor(budget: ReadBudget) {
    this.#budget = budget
  }

  /** A text of a cell that shows another one. */
  add(row: number, column: number, text: string): void {
    if (this.#budget.takeText(text.length * 2)) this.#texts.push({ row, column, text })
  }

  /** The formula of a cell that shows its result, as it stands between these bytes. */
  formula(bytes: Buffer, at: number, end: number): void {
    const print = printOfWords(bytes, at, end)
    if (print === wordless || this.#prints.has(print)) return
    if (print !== unknown) this.#prints.add(print)
    const said = formulaLiterals(plainText(bytes.toString('utf8', at, end))).join('\0')
    if (!this.#said.has(said) && this.#budget.takeText(said.length * 2)) this.#said.add(said)
  }

  /** Hands all of it on: texts in rows as they stood, so that a list is told as one, then a row for each formula. */
  emit(name: string, context: SideTarget): void {
    const texts = new SideSheet(context, name, 'comments')
    let cells: SideCell[] = []
    for (const [i, { row, column, text }] of this.#texts.entries()) {
      cells.push({ column, text })
      if (this.#texts[i + 1]?.row === row) continue
      texts.row(
        cells.sort((a, b) => a.column - b.column),
        row,
      )
      cells = []
    }
    texts.end()
    const formulas = new SideSheet(context, name, 'properties')
    for (const said of this.#said) formulas.row(said.split('\0').map((text, column) => ({ column, text })))
    formulas.end()
  }
}

/**
 * A number for what a formula says in quotes, by the bytes alone: most formulas say nothing (`IF(A1="","",A1)`), or what the
 * one above them says. 53 bits, so that no two of a file are the same by chance.
 */
function printOfWords(bytes: Buffer, at: number, end: number): number {
  let opened = -1
  let hasWords = false
  let low = 0
  let high = 0
  for (let i = at; i < end; i++) {
    const byte = bytes[i] ?? 0
    // A quote that is written otherwise.
    if (byte === ampersand && (bytes[i + 1] === q || bytes[i + 1] === hash)) return unknown
    if (byte === quote) {
      hasWords ||= opened >= 0 && i - opened > fewestBytes
      opened = opened < 0 ? i : -1
    } else if (opened < 0) continue
    else if (byte >= 0x80) hasWords = true
    low = Math.imul(low ^ byte, 0x01000193)
    high = Math.imul(high + byte, 0x5bd1e995)
  }
  return hasWords ? (low >>> 0) * 0x200000 + (high >>> 11) : wordless
}
