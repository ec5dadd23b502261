import type { CellSink } from '../detect/cell-source.ts'
import { readLibrary } from './library/read-library.ts'
import type { ReadBudget } from './read-budget.ts'
import type { ReadInput } from './read-input.ts'
import { readPart, readWhole, type FinalOutcome } from './read-outcome.ts'
import { sniffFormat } from './sniff-format.ts'
import { detectEncoding } from './text/detect-encoding.ts'
import { readText } from './text/read-text.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

export interface ContentRead {
  /** Told by content: `xlsx`, `csv`, `zip`, ... ; null where nothing is known of it. */
  readonly format: string | null
  readonly outcome: FinalOutcome
}

/** Tells what the content is and reads it, with all that is inside. Throws only what a reader could not foresee. */
export async function readContent(
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  told: (format: string) => void,
): Promise<ContentRead> {
  const { content, inside } = input
  const format = sniffFormat(content)
  switch (format) {
    case 'zip': {
      told('xlsx')
      const outcome = await readXlsx(content, sink, budget, inside)
      if (outcome.kind !== 'fallback') return { format: 'xlsx', outcome }
      return { format: 'xlsx', outcome: await readLibrary(content, inside, sink, budget) }
    }
    case 'ole2':
    case 'biff':
      told('xls')
      return { format: 'xls', outcome: await readLibrary(content, inside, sink, budget) }
    case 'dbf':
    case 'lotus':
      told(format)
      return { format, outcome: await readLibrary(content, inside, sink, budget) }
    case 'unknown': {
      if (content.length === 0) return { format: null, outcome: readWhole }
      const encoded = detectEncoding(content)
      if (encoded === null) return { format: null, outcome: readPart('unsupported') }
      const read = readText(input, encoded, sink, budget)
      told(read.format)
      return read
    }
    default:
      told(format)
      return { format, outcome: readPart('unsupported') }
  }
}
