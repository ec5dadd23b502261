import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { FinalOutcome } from '../read-outcome.ts'
import { decodeEntities } from '../xlsx/xml-text.ts'
import { readXml } from './read-xml.ts'
import { RecordSheet } from './record-sheet.ts'

/** Reads what is called XML: as records, or where it cannot be followed to its end, its words and its marks line by line. */
export function readLooseXml(
  text: string,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome {
  const read = readXml(text, inside, sink, budget)
  if (read !== null) return read
  const sheet = new RecordSheet(sink, budget, inside)
  sheet.line(decodeEntities(text.replaceAll(/[<>]/g, ' ')))
  return sheet.end()
}
