import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import {
  joinOutcomes,
  readElsewhere,
  readPart,
  readWhole,
  type FinalOutcome,
  type ReadOutcome,
} from '../read-outcome.ts'
import { SideSheet } from '../xlsx/side-sheet.ts'
import { BiffRecords, record } from './biff-records.ts'
import { biffVersion, readGlobals, type SheetPlace } from './read-globals.ts'
import { readSheet } from './read-sheet.ts'

/**
 * Reads the workbook stream of an old workbook, BIFF5 (Excel 5 and 95) or BIFF8 (97 to 2003, and `.et` of WPS): all
 * sheets with cached results of formulas, comments, text boxes, page headers, and texts cached from other workbooks.
 * `fallback` for older versions; partial with `encrypted` where it is.
 */
export function readXls(stream: Buffer, inside: readonly string[], sink: CellSink, budget: ReadBudget): ReadOutcome {
  const version = biffVersion(stream)
  if (version === null) return readElsewhere('older-biff')
  const globals = readGlobals(stream, version, budget)
  if (globals === null) return readPart('encrypted')
  let outcome: FinalOutcome = globals.whole ? readWhole : readPart('damaged')
  // Some exports write one sheet and nothing around it.
  const places = isSheet(stream) ? [{ name: '', hidden: false, at: 0 }] : globals.sheets
  if (places.length === 0) return readPart('damaged')
  for (const place of [...places, ...unlistedSheets(stream, places, budget)]) {
    outcome = joinOutcomes(outcome, readSheet(stream, place, globals, inside, sink, budget))
    if (budget.stop !== null) return readPart(budget.stop)
  }
  const cache = new SideSheet({ sink, budget, inside }, '', 'cache')
  for (const text of globals.cached) cache.row([{ column: 0, text }])
  cache.end()
  const unshown = new SideSheet({ sink, budget, inside }, '', 'properties')
  for (const [i, text] of globals.strings.entries()) {
    if (!budget.inTime()) break
    if (globals.shown[i] !== 1) unshown.row([{ column: 0, text }])
  }
  unshown.end()
  return budget.stop === null ? outcome : readPart(budget.stop)
}

/** Sheets whose records lie in the stream and that no list names. */
function unlistedSheets(stream: Buffer, listed: readonly SheetPlace[], budget: ReadBudget): readonly SheetPlace[] {
  const places = new Set(listed.map(({ at }) => at))
  const records = new BiffRecords(stream)
  const unlisted: SheetPlace[] = []
  let depth = 0
  for (let seen = 0; records.next(); seen++) {
    if ((seen & 0xfff) === 0 && !budget.inTime()) break
    if (records.is(record.begin)) {
      const at = records.start - 4
      if (depth === 0 && at > 0 && !places.has(at)) unlisted.push({ name: '', hidden: true, at })
      depth++
    } else if (records.is(record.endOfStream)) depth = Math.max(depth - 1, 0)
  }
  return unlisted
}

const sheetStream = 0x10

function isSheet(stream: Buffer): boolean {
  return stream.readUInt16LE(6) === sheetStream
}
