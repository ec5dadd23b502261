import type { CellSink } from '../../detect/cell-source.ts'
import { XmlPart } from '../document/xml-part.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readPart, type FinalOutcome } from '../read-outcome.ts'
import { SpreadsheetMlReader } from './spreadsheetml-reader.ts'

/** Small enough to look at the clock often. */
const pieceLetters = 256 * 1024

/** Reads an XML spreadsheet of 2003. */
export function readSpreadsheetMl(
  xml: string,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome {
  const reader = new SpreadsheetMlReader(sink, budget, inside, hiddenSheets(xml))
  const part = new XmlPart(reader)
  for (let at = 0; at < xml.length; at += pieceLetters) {
    if (!part.feedText(xml.slice(at, at + pieceLetters)) || !budget.inTime()) break
  }
  const read = reader.end()
  if (budget.stop !== null) return readPart(budget.stop)
  return joinOutcomes(read, part.outcome)
}

/** Which sheets, counted from zero, are hidden: the file tells it only behind their tables. */
function hiddenSheets(xml: string): ReadonlySet<number> {
  const hidden = new Set<number>()
  let sheets = 0
  for (const [found] of xml.matchAll(/<(?:\w+:)?Worksheet[\s>]|>Sheet(?:Very)?Hidden</g)) {
    if (found.startsWith('<')) sheets++
    else hidden.add(sheets - 1)
  }
  return hidden
}
