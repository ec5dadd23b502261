import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput } from '../read-input.ts'
import { readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { decodeText } from '../text/decode-text.ts'
import { detectEncoding } from '../text/detect-encoding.ts'
import { SideSheet } from '../xlsx/side-sheet.ts'
import type { OleStream } from './compound-file.ts'
import { vbaSource } from './vba-source.ts'

/** Hands on the lines of a file's macros, in which words can stand as in any text; `null` where there are none. */
export function readVba(
  streams: readonly OleStream[],
  { inside }: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome | null {
  const source = vbaSource(streams, budget)
  if (source === null) return null
  for (const module of source.modules) {
    const encoded = detectEncoding(module)
    const text = encoded === null ? module.toString('latin1') : [...decodeText(module, encoded)].join('')
    const sheet = new SideSheet({ sink, budget, inside }, '', 'properties')
    for (const line of text.split(/\r\n?|\n/))
      if (!line.startsWith('Attribute ')) sheet.row([{ column: 0, text: line }])
    sheet.end()
  }
  return source.whole ? readWhole : readPart(budget.stop ?? 'unsupported')
}
