import type { CellSink } from '../../detect/cell-source.ts'
import { isLockedStream, openWorkbookStream } from '../locked/open-workbook-stream.ts'
import { readLibrary } from '../library/read-library.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput } from '../read-input.ts'
import { readPart, type FinalOutcome } from '../read-outcome.ts'
import { biffVersion } from './read-globals.ts'
import { readPivotStream } from './read-pivot-stream.ts'
import { readXls } from './read-xls.ts'

/**
 * Reads an old workbook, opened by a password where it needs one.
 * @param input the whole file, for the library that reads what is older than BIFF5
 * @param pivots what its pivot tables keep of their sources
 */
export async function readOldWorkbook(
  input: ReadInput,
  stream: Buffer,
  pivots: readonly Buffer[],
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const version = biffVersion(stream)
  if (version === null) return readLibrary(input.content, input.inside, sink, budget)
  let plain = (locked: Buffer): Buffer => locked
  if (isLockedStream(stream)) {
    const opened = await openWorkbookStream(stream, version, input.passwords, budget)
    if (opened === null) return readPart(budget.stop ?? 'encrypted')
    plain = opened
  }
  const read = readXls(plain(stream), input.inside, sink, budget)
  for (const pivot of pivots) readPivotStream(plain(pivot), { sink, budget, inside: input.inside })
  return read.kind === 'fallback' ? readPart('damaged') : read
}
