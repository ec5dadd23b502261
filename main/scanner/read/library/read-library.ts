import type { WorkBook } from '@e965/xlsx'
import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { emitProperties } from './emit-properties.ts'
import { emitSheet } from './emit-sheet.ts'
import { parseWorkbook } from './parse-workbook.ts'

/**
 * Reads what `@e965/xlsx` knows: xls, xlsb, ods, SpreadsheetML, HTML tables, dbf, SYLK, DIF, and what the fast path for
 * xlsx hands back. The library parses the whole file at once and cannot be stopped; whoever waits too long ends the process.
 * @param inside as in `ReadInput`
 */
export async function readLibrary(
  content: Buffer | string,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
  password?: string,
): Promise<FinalOutcome> {
  if (!budget.inTime()) return readPart(budget.stop ?? 'timed-out')
  const parsed = await parseWorkbook(content, password)
  if (parsed.kind !== 'parsed') return readPart(parsed.kind)
  const { workbook, isDateFormat } = parsed
  let outcome: FinalOutcome = parsed.sound ? readWhole : readPart('damaged')
  const context = {
    epoch1904: workbook.Workbook?.WBProps?.date1904 === true,
    inside,
    isDate: dateFormats(isDateFormat),
  }
  for (const [i, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined) {
      outcome = joinOutcomes(outcome, readPart('damaged'))
      continue
    }
    const hidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    outcome = joinOutcomes(outcome, emitSheet(sheet, { ...context, name, hidden }, sink, budget))
    // What was handed on need not be held.
    release(workbook, name)
    if (budget.stop !== null) return readPart(budget.stop)
  }
  emitProperties(workbook, inside, sink)
  return outcome
}

function release(workbook: WorkBook, name: string): void {
  workbook.Sheets[name] = {}
}

/** Asks the library once for each number format. */
function dateFormats(isDateFormat: (format: string) => boolean): (format: string | number | undefined) => boolean {
  const known = new Map<string, boolean>()
  return (format) => {
    if (typeof format !== 'string' || format === 'General') return false
    let isDate = known.get(format)
    if (isDate === undefined) known.set(format, (isDate = isDateFormat(format)))
    return isDate
  }
}
