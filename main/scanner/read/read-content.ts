import type { CellSink } from '../detect/cell-source.ts'
import { appendedContent } from './archive/appended-content.ts'
import { behindPdf, behindSevenZip, readBehindEnd } from './archive/read-behind-end.ts'
import { readGzip } from './archive/read-gzip.ts'
import { readSevenZip } from './archive/read-seven-zip.ts'
import { readTar } from './archive/read-tar.ts'
import { readLibrary } from './library/read-library.ts'
import { readOle } from './ole/read-ole.ts'
import { readPdf } from './pdf/read-pdf.ts'
import type { ReadBudget } from './read-budget.ts'
import type { ReadInput, ReadMember } from './read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from './read-outcome.ts'
import { readUnmarked } from './read-unmarked.ts'
import { readOldWorkbook } from './xls/read-old-workbook.ts'
import { readZipped } from './read-zipped.ts'
import { sniffFormat, type SniffedFormat } from './sniff-format.ts'
import { findDirectory } from './zip/find-directory.ts'

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
  let format: string | null = null
  const tell = (name: string): void => {
    format ??= name
    told(name)
  }
  const readMember: ReadMember = async (content, name) => {
    if (!budget.enter()) return readPart(budget.stop ?? 'too-deep')
    try {
      const member = { ...input, content, inside: name === '' ? input.inside : [...input.inside, name] }
      return (await readContent(member, sink, budget, () => undefined)).outcome
    } finally {
      budget.leave()
    }
  }
  const outcome = await readAs(sniffFormat(input.content), input, sink, budget, readMember, tell)
  return { format, outcome }
}

async function readAs(
  format: SniffedFormat,
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
  tell: (format: string) => void,
): Promise<FinalOutcome> {
  switch (format) {
    case 'zip':
      return readZipped(input, sink, budget, readMember, tell)
    case 'ole2':
      return readOle(input, sink, budget, readMember, tell)
    case 'biff':
      tell('xls')
      return readOldWorkbook(input, input.content, [], sink, budget)
    case 'dbf':
    case 'lotus':
      tell(format)
      return readLibrary(input.content, input.inside, sink, budget)
    case '7z':
      tell(format)
      return joinOutcomes(
        await readSevenZip(input, readMember, budget),
        await readBehindEnd([behindSevenZip(input.content)], readMember),
      )
    case 'rar':
    case 'squeezed':
      tell(format)
      return readSevenZip(input, readMember, budget)
    case 'gz':
      tell(format)
      return readGzip(input, readMember, budget)
    case 'tar':
      tell(format)
      return readTar(input, readMember, budget)
    case 'picture':
    case 'media':
    case 'program':
      tell(format)
      return readCarrier(input, sink, budget, readMember)
    case 'pdf':
      tell(format)
      return joinOutcomes(
        await readPdf(input, sink, budget, readMember),
        await readBehindEnd([behindPdf(input.content)], readMember),
      )
    case 'unknown':
      if (input.content.length === 0) return readWhole
      return (await readUnmarked(input, sink, budget, readMember, tell)) ?? readCarrier(input, sink, budget, readMember)
  }
}

/** Reads what is hung behind something that holds no words; the something itself stays unread. */
async function readCarrier(
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
): Promise<FinalOutcome> {
  const unsupported = readPart('unsupported')
  // A zip's offsets may count from its own first byte or from the picture's: the reader of zip files knows both.
  if (findDirectory(input.content) !== null) {
    return joinOutcomes(await readZipped(input, sink, budget, readMember, () => undefined), unsupported)
  }
  const appended = appendedContent(input.content)
  return appended === null ? unsupported : joinOutcomes(await readMember(appended, ''), unsupported)
}
