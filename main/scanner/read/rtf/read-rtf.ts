import type { CellSink } from '../../detect/cell-source.ts'
import { appendedContent } from '../archive/appended-content.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { RtfText } from './rtf-text.ts'

/** Reads a document in rich text format (what WordPad and old programs write, often called `.doc`): its lines, rows and embedded files. */
export async function readRtf(
  { content, inside }: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
): Promise<FinalOutcome> {
  const sheet = new DocumentSheet(sink, budget, { inside })
  const reader = new RtfText(sheet)
  const closed = reader.read(content.toString('latin1'))
  let outcome = joinOutcomes(sheet.end(), closed ? readWhole : readPart('damaged'))
  for (const hex of reader.objects) {
    if (!budget.inTime()) break
    const bytes = Buffer.from(hex.replace(/[^0-9A-Fa-f]/g, ''), 'hex')
    const embedded = appendedContent(bytes)
    outcome = joinOutcomes(outcome, embedded === null ? readPart('unsupported') : await readMember(embedded, ''))
  }
  return budget.stop === null ? outcome : readPart(budget.stop)
}
