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
    const styled = new ExcelJS.Workbook()
    try {
      if (writeStyled(styled, source, copies, masker)) return { bytes: await bytesOf(styled), formatsKept: true }
    } catch {
      // exceljs trips over some of what other programs write; the values are ours already.
    }
  }
  const plain = new ExcelJS.Workbook()
  writeValues(plain, copies)
  return { bytes: await bytesOf(plain), formatsKept: false }
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

async function bytesOf(book: Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer())
}
