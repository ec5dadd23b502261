import type { CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'

const marker = '-1'
const numeric = '0'
const words = '1'

/** A text within quotes that goes over more lines than this has lost its end. */
const mostLinesOfText = 1000

/**
 * Reads a file of the Data Interchange Format: a header of three lines an entry, then values of two lines each, rows of
 * which each begins with `BOT`. Decoded text comes in; the library makes a muddle of all that is not English.
 */
export function readDif(text: string, inside: readonly string[], sink: CellSink, budget: ReadBudget): FinalOutcome {
  const lines = new Lines(text)
  const sheet = new DocumentSheet(sink, budget, { inside })
  for (let topic = lines.next(); topic !== null && topic !== 'DATA'; topic = lines.next()) {
    lines.next()
    lines.quoted()
  }
  lines.next()
  lines.quoted()
  const ended = readValues(lines, sheet)
  const read = sheet.end()
  if (budget.stop !== null) return readPart(budget.stop)
  return joinOutcomes(read, ended ? readWhole : readPart('damaged'))
}

/** False where the end that the format wants was not met. */
function readValues(lines: Lines, sheet: DocumentSheet): boolean {
  let column = -1
  for (let told = lines.next(); told !== null; told = lines.next()) {
    const [type = '', value = ''] = told.split(',', 2).map((part) => part.trim())
    const text = lines.quoted()
    if (type === marker) {
      if (column >= 0 && !sheet.closeRow()) return true
      if (text === 'EOD') return true
      if (text !== 'BOT') return false
      sheet.openRow()
      column = 0
      continue
    }
    if (column < 0) return false
    if (type === words) sheet.placedCell(column, 'text', unwrapped(text ?? ''))
    // What the number is: a value, `TRUE`, `FALSE`, `NA` or `ERROR`.
    else if (type !== numeric) return false
    else if (text === 'TRUE' || text === 'FALSE') sheet.placedCell(column, 'boolean', text)
    else if (text === 'NA' || text === 'ERROR') sheet.placedCell(column, 'error', text)
    else sheet.placedCell(column, 'number', value)
    column++
  }
  if (column >= 0) sheet.closeRow()
  return false
}

/** A numeral that is to stay text is written as a formula. */
function unwrapped(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text
}

/** Lines of a text one by one, whatever ends them. */
class Lines {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  next(): string | null {
    if (this.#at >= this.#text.length) return null
    const end = this.#text.indexOf('\n', this.#at)
    const line = this.#text.slice(this.#at, end < 0 ? this.#text.length : end)
    this.#at = end < 0 ? this.#text.length : end + 1
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  /** The next line without its quotes, with those that follow where a break stands within them. */
  quoted(): string | null {
    const line = this.next()
    if (line?.startsWith('"') !== true) return line
    const from = this.#at
    let text = line
    for (let more = 0; !isClosed(text); more++) {
      const next = more < mostLinesOfText ? this.next() : null
      if (next === null || /^(?:-1|0|1),/.test(next)) {
        // A value follows and no end was found: the quote is a letter like any other.
        this.#at = from
        return line
      }
      text += `\n${next}`
    }
    return text.slice(1, -1).replaceAll('""', '"')
  }
}

/** A quote within is written twice. */
function isClosed(text: string): boolean {
  return text.length >= 2 && (/"*$/.exec(text.slice(1))?.[0].length ?? 0) % 2 === 1
}
