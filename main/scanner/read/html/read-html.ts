import type { CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readPart, type FinalOutcome } from '../read-outcome.ts'
import { walkHtml, type HtmlReader } from './html-tokens.ts'
import { wordsOfTag } from './tag-words.ts'
import { readUnseen } from './unseen-words.ts'

/** Elements that end a line of text. */
const lines: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'title',
  'table',
  'pre',
  'section',
])

/** Elements that pages use as cells where they have no table. */
const inline: ReadonlySet<string> = new Set(['span', 'label', 'a'])

/** Attributes of fewer letters carry no words: ` a=孕妈` has five. */
const shortest = 4

const mostWordless = 1000

/** Words times letters that are compared in one row; only a made-up row has more, and tells its words twice. */
const mostCompared = 10_000_000

/**
 * Reads an HTML page, such as a table that a web system saves as `.xls`: its lines and the rows of its tables as one sheet. Words
 * that the tags of a row carry and its cells do not show stand behind its cells: they are of the same person.
 */
export function readHtml(html: string, inside: readonly string[], sink: CellSink, budget: ReadBudget): FinalOutcome {
  const sheet = new DocumentSheet(sink, budget, { inside })
  const reader = new HtmlText(sheet)
  walkHtml(html, reader, () => reader.wanted && budget.inTime())
  reader.end()
  const outcome = sheet.end()
  if (budget.stop !== null) return readPart(budget.stop)
  return joinOutcomes(outcome, readUnseen(reader.unseenTexts, inside, sink, budget))
}

class HtmlText implements HtmlReader {
  wanted = true
  readonly unseenTexts: string[] = []
  /** Words of tags, those of the open row and those outside of rows. */
  readonly #wordsOfRow = new Set<string>()
  readonly #wordsOutside: string[] = []
  readonly #shownInRow: string[] = []
  /** Attributes that were looked at and carry no words: those of a column are alike in all rows. */
  readonly #wordless = new Set<string>()
  readonly #sheet: DocumentSheet
  /** Tables within tables: only the outermost has rows; layout tables are so common that the inner ones count too. */
  #inRow = false
  #inCell = false
  #text = ''
  /** An inline element has begun or ended since the last text: pages set such pieces apart by style alone. */
  #isApart = false
  #across = 1
  #down = 1

  constructor(sheet: DocumentSheet) {
    this.#sheet = sheet
  }

  open(name: string, attributes: string): void {
    this.#openElement(name, attributes)
    if (attributes.length > shortest && !this.#wordless.has(attributes)) this.#collectWords(name, attributes)
  }

  #collectWords(name: string, attributes: string): void {
    // An input's value is shown.
    const words = wordsOfTag(attributes, name === 'input' ? 'value' : null)
    if (words.length === 0 && this.#wordless.size < mostWordless) this.#wordless.add(attributes)
    for (const each of words) {
      if (this.#inRow) this.#wordsOfRow.add(each)
      else this.#wordsOutside.push(each)
    }
  }

  #openElement(name: string, attributes: string): void {
    switch (name) {
      case 'table':
        // A table within a cell begins anew: what the cell held so far is told before it.
        this.#endRow()
        this.#endLine()
        return
      case 'tr':
        this.#endRow()
        this.#endLine()
        this.#sheet.openRow()
        this.#inRow = true
        return
      case 'td':
      case 'th':
        if (!this.#inRow) this.#openElement('tr', '')
        this.#endCell()
        this.#inCell = true
        this.#text = ''
        this.#across = spanOf(attributes, 'colspan')
        this.#down = spanOf(attributes, 'rowspan')
        return
      case 'input':
        this.#text += attributeOf(attributes, 'value')
        return
      default:
        if (lines.has(name)) this.#endLine()
        else this.#isApart ||= inline.has(name)
    }
  }

  unseen(text: string): void {
    if (/[\p{L}\d]/u.test(text)) this.unseenTexts.push(text)
  }

  text(text: string): void {
    // Line breaks of the markup are spaces.
    const piece = text.replace(/\s+/g, ' ')
    if (piece === '') return
    if (this.#isApart && isOtherKind(this.#text, piece)) this.#text += ' '
    this.#isApart = false
    this.#text += piece
  }

  close(name: string): void {
    switch (name) {
      case 'td':
      case 'th':
        this.#endCell()
        return
      case 'tr':
        this.#endRow()
        return
      case 'table':
        this.#endRow()
        this.#sheet.closeTable()
        return
      default:
        if (lines.has(name)) this.#endLine()
        else this.#isApart ||= inline.has(name)
    }
  }

  end(): void {
    this.#endRow()
    this.#endLine()
    if (this.#wordsOutside.length > 0) this.unseenTexts.push(this.#wordsOutside.join('\n'))
  }

  #endLine(): void {
    if (this.#inCell) {
      if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n'
      return
    }
    if (this.#inRow) return
    this.wanted = this.#sheet.paragraph(this.#text) && this.wanted
    this.#text = ''
  }

  #endCell(): void {
    if (!this.#inCell) return
    this.#inCell = false
    this.#sheet.cell(this.#text, { across: this.#across, down: this.#down })
    this.#shownInRow.push(this.#text)
    this.#text = ''
  }

  #endRow(): void {
    if (!this.#inRow) return
    this.#endCell()
    this.#inRow = false
    this.#tellWordsOfRow()
    this.wanted = this.#sheet.closeRow() && this.wanted
  }

  #tellWordsOfRow(): void {
    const words = this.#wordsOfRow
    if (words.size > 0) {
      const shown = withoutSpaces(this.#shownInRow.join('\n'))
      const isComparable = words.size * shown.length < mostCompared
      for (const each of words) if (!isComparable || !shown.includes(withoutSpaces(each))) this.#sheet.cell(each)
      words.clear()
    }
    this.#shownInRow.length = 0
  }
}

/** 李丽 and 138...: a word and a number that only look apart. */
function isOtherKind(before: string, after: string): boolean {
  return /\p{L}$/u.test(before) ? /^\d/u.test(after) : /\d$/u.test(before) && /^\p{L}/u.test(after)
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

function spanOf(attributes: string, name: string): number {
  const told = Number(attributeOf(attributes, name))
  return Number.isInteger(told) && told > 0 ? told : 1
}

function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}
