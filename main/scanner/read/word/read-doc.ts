import type { CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readPart, type FinalOutcome } from '../read-outcome.ts'
import { tableStream, wordText } from './word-binary.ts'

/** Reads an old Word document (doc, wps): its paragraphs and its tables' rows as one sheet. */
export function readDoc(
  document: Buffer,
  stream: (name: string) => Buffer | null,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome {
  const name = tableStream(document)
  const table = name === null ? null : stream(name)
  // Word 95 and older.
  if (table === null) return readPart('unsupported')
  const read = wordText(document, table)
  if (read.kind !== 'text') return readPart(read.kind)
  const kind = read.text.includes('\x07') ? 'sheet' : 'text'
  const sheet = new DocumentSheet(sink, budget, { kind, inside })
  emitText(read.text, sheet)
  const outcome = sheet.end()
  return read.whole ? outcome : joinOutcomes(outcome, readPart('damaged'))
}

const cellEnd = '\x07'
const paragraphEnds = ['\r', '\f']

/** A cell ends with a mark and so does its row, so that a row ends with two; paragraphs of a cell have ends of their own. */
function emitText(text: string, sheet: DocumentSheet): void {
  let cells: string[] = []
  let words = ''
  for (const letter of shownText(text)) {
    if (paragraphEnds.includes(letter)) {
      // It may still lie in a cell; the cell's mark tells.
      words += '\n'
    } else if (letter !== cellEnd) {
      words += letter
    } else if (words === '' && cells.length > 0) {
      if (!emitRow(cells, sheet)) return
      cells = []
    } else {
      // Before the first cell of a row stand the paragraphs before the table.
      const before = cells.length === 0 ? words.lastIndexOf('\n') : -1
      if (!emitParagraphs(words.slice(0, Math.max(before, 0)), sheet)) return
      cells.push(words.slice(before + 1))
      words = ''
    }
  }
  if (cells.length > 0) emitRow(cells, sheet)
  emitParagraphs(words, sheet)
}

function emitRow(cells: readonly string[], sheet: DocumentSheet): boolean {
  sheet.openRow()
  for (const cell of cells) sheet.cell(cell)
  return sheet.closeRow()
}

function emitParagraphs(text: string, sheet: DocumentSheet): boolean {
  return text === '' || text.split('\n').every((paragraph) => sheet.paragraph(paragraph))
}

const fieldStart = '\x13'
const fieldEnds = ['\x14', '\x15']

/** Fields keep their instruction before what they show; other marks stand for pictures, notes and the like. */
function* shownText(text: string): Generator<string> {
  let inInstruction = false
  for (const letter of text) {
    if (letter === fieldStart) inInstruction = true
    else if (fieldEnds.includes(letter)) inInstruction = false
    else if (letter >= ' ' ? !inInstruction : letter === cellEnd || paragraphEnds.includes(letter)) yield letter
    else if (letter === '\v') yield ' '
  }
}
