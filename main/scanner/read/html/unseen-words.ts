import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { readJson } from '../records/read-json.ts'
import { RecordSheet } from '../records/record-sheet.ts'

/** What a page carries and does not show, comments and scripts: data as records, other words line by line. */
export function readUnseen(
  texts: readonly string[],
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome {
  let outcome: FinalOutcome = readWhole
  for (const text of texts) {
    const read = readJson(dataOf(text), inside, sink, budget)
    if (read !== null) {
      outcome = joinOutcomes(outcome, read)
      continue
    }
    const sheet = new RecordSheet(sink, budget, inside)
    sheet.line(
      withoutWriters(text)
        .replace(/<(?:\/tr|br|\/p|\/div)[^>]*>/gi, '\n')
        .replace(/<[^>]*>/g, '\t'),
    )
    outcome = joinOutcomes(outcome, sheet.end())
  }
  return outcome
}

/** Office tells in a conditional comment who wrote the page: its clerks, not those whom it is about. */
function withoutWriters(text: string): string {
  return text.replace(/<(o:(?:Last)?Author)>[^<]*<\/\1>/g, '').replace(/^\[if [^\]]*\]>|<!\[endif\]$/g, '')
}

/** The value that a page's script has: `var rows = [{...}]`. */
function dataOf(script: string): string {
  const start = script.search(/[[{]/)
  const end = Math.max(script.lastIndexOf(']'), script.lastIndexOf('}'))
  return start < 0 ? '' : script.slice(start, end + 1)
}
