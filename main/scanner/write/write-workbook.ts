import { Writable } from 'node:stream'
import type ExcelJS from 'exceljs'
import type { Workbook } from 'exceljs'
import type { CellMasker } from './cell-masker.ts'
import type { SheetCopy } from './copy-cells.ts'
import { writeStyled } from './write-styled.ts'
import { writeValues } from './write-values.ts'

/** Parts of a sheet that are left behind in any case; some of them make exceljs slow or trip it up. */
const leftBehind = [
  'dataValidations', 'conditionalFormatting', 'drawing', 'picture', 'legacyDrawing', 'tableParts', 'extLst', 'headerFooter',
  'hyperlinks',
] // prettier-ignore

export interface WrittenBook {
  readonly bytes: Buffer
  /** False where only the values could be carried over. */
  readonly formatsKept: boolean
}

/** The copy's bytes: with the original's formats where it is a workbook that exceljs can read, else with the values alone. */
export async function writeWorkbook(
  { content, format }: { readonly content: Buffer; readonly format: string },
  copies: readonly SheetCopy[],
  masker: CellMasker,
): Promise<WrittenBook> {
  const { default: ExcelJS } = await import('exceljs')
  const source = format === 'xlsx' ? await readSource(new ExcelJS.Workbook(), content) : null
  if (source !== null) {
    try {
      const book = openBook(ExcelJS)
      if (writeStyled(book.writer, source, copies, masker)) return { bytes: await book.bytes(), formatsKept: true }
    } catch {
      // exceljs trips over some of what other programs write; the values are ours already.
    }
  }
  const book = openBook(ExcelJS)
  writeValues(book.writer, copies)
  return { bytes: await book.bytes(), formatsKept: false }
}

/** Rows are written as they come: a second whole book beside the original's would not fit into the process. */
function openBook({ stream }: typeof ExcelJS) {
  const chunks: Buffer[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const writer = new stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: true })
  writer.creator = writer.lastModifiedBy = 'Swaddle'
  return {
    writer,
    bytes: async (): Promise<Buffer> => {
      await writer.commit()
      return Buffer.concat(chunks)
    },
  }
}

async function readSource(book: Workbook, content: Buffer): Promise<Workbook | null> {
  try {
    return await book.xlsx.load(content as unknown as Parameters<Workbook['xlsx']['load']>[0], {
      ignoreNodes: leftBehind,
    })
  } catch {
    return null
  }
}
