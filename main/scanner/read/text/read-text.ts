import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput } from '../read-input.ts'
import { readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import type { DelimitedRow } from './delimited-row.ts'
import { decodeText } from './decode-text.ts'
import type { EncodedText } from './detect-encoding.ts'
import { guessSeparator, type Separator } from './guess-separator.ts'
import { RecordSplitter } from './split-records.ts'

export interface TextRead {
  /** `csv` whatever the separator, `text` where there is none. */
  readonly format: 'csv' | 'text'
  readonly outcome: FinalOutcome
}

/** Reads delimited or plain text: a table becomes a sheet, other text one row a line. */
export function readText(
  { content, inside }: ReadInput,
  encoded: EncodedText,
  sink: CellSink,
  budget: ReadBudget,
): TextRead {
  let splitter: RecordSplitter | null = null
  let separator: Separator = null
  const left = { cells: false }
  const take = (row: DelimitedRow): boolean => {
    if (!budget.inTime() || !budget.takeCells(row.count)) return false
    if (row.dropFrom(budget.columns)) left.cells = true
    sink.row(row)
    return true
  }
  for (const piece of decodeText(content, encoded)) {
    if (splitter === null) {
      separator = guessSeparator(piece.slice(0, 64 * 1024))
      const kind = separator === null ? 'text' : 'sheet'
      sink.startSheet({ name: '', kind, hidden: false, epoch1904: false, inside })
      splitter = new RecordSplitter(separator, take)
    }
    if (!splitter.feed(piece, false)) break
  }
  splitter?.feed('', true)
  if (splitter !== null) sink.endSheet()
  const format = separator === null ? 'text' : 'csv'
  if (budget.stop !== null) return { format, outcome: readPart(budget.stop) }
  return { format, outcome: left.cells ? readPart('too-large') : readWhole }
}
