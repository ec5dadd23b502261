import type { Cell, CellValue, Row, stream, Workbook, Worksheet } from 'exceljs'
import type { CellMasker } from './cell-masker.ts'
import type { SheetCopy } from './copy-cells.ts'
import { keepsFormula } from './keeps-formula.ts'
import { cellKey } from './loose-cells.ts'
import { mergeAreas } from './merge-areas.ts'

/**
 * Fills a new book from the original as exceljs read it: what is known to be harmless is carried over, all else stays behind
 * (comments, pictures, links, validations, conditional formats, defined names, headers and footers, properties).
 * False where exceljs sees other sheets than our reader: nothing can be said of those.
 */
export function writeStyled(
  book: stream.xlsx.WorkbookWriter,
  source: Workbook,
  copies: readonly SheetCopy[],
  masker: CellMasker,
): boolean {
  for (const copy of copies) {
    const from = source.worksheets.find(({ name }) => name === copy.original.start.name)
    if (from === undefined) return false
    const to = book.addWorksheet(copy.name, {
      properties: propertiesOf(from),
      views: ((from.views as Worksheet['views'] | null) ?? []).map((view) => ({ ...view })),
      pageSetup: pageSetupOf(from),
    })
    writeSheet(from, to, copy, masker)
  }
  return true
}

function propertiesOf({ properties }: Worksheet): Partial<Worksheet['properties']> {
  return picked(properties, ['defaultRowHeight', 'defaultColWidth', 'outlineLevelCol', 'outlineLevelRow', 'tabColor'])
}

function pageSetupOf({ pageSetup }: Worksheet): Partial<Worksheet['pageSetup']> {
  return picked(pageSetup, ['orientation', 'paperSize', 'fitToPage', 'fitToWidth', 'fitToHeight', 'scale', 'margins'])
}

/** Only what is there: an undefined would take the place of a default. */
function picked<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as Partial<T>
}

function writeSheet(from: Worksheet, to: Worksheet, copy: SheetCopy, masker: CellMasker): void {
  if (typeof from.autoFilter === 'string') to.autoFilter = from.autoFilter
  for (let number = 1; number <= from.columnCount; number++) {
    const column = from.getColumn(number)
    const target = to.getColumn(number)
    if (column.width !== undefined) target.width = column.width
    if (column.hidden) target.hidden = true
    target.style = cleanStyle(column.style, masker)
  }
  mergeAreas(to, copy.original.merges)
  from.eachRow({ includeEmpty: true }, (row, number) => {
    const target = to.getRow(number)
    writeRow(row, target, copy, masker)
    target.commit()
  })
  to.commit()
}

function writeRow(from: Row, to: Row, copy: SheetCopy, masker: CellMasker): void {
  // Only a height that was set; a copied default would make each row a custom one.
  const height = from.height as number | undefined
  if (height !== undefined) to.height = height
  if (from.hidden) to.hidden = true
  for (let column = 1; column <= from.cellCount; column++) {
    const cell = from.findCell(column)
    if (cell === undefined) continue
    const target = to.getCell(column)
    target.style = cleanStyle(cell.style, masker)
    if (cell.isMerged && cell.master !== cell) continue
    const key = cellKey(from.number - 1, column - 1)
    const read = copy.cellAt(from.number - 1, column - 1)
    // What our reader did not see was not judged.
    if (read !== undefined) target.value = copy.replaced.get(key) ?? keptValue(cell, read.text, copy)
  }
}

/** The value of a cell that is not hidden, without what hangs on it. */
function keptValue(cell: Cell, read: string, copy: SheetCopy): CellValue {
  const { value } = cell
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if ('error' in value) return value
  if ('formula' in value || 'sharedFormula' in value) {
    const result = value.result as CellValue
    if (typeof result === 'number' && keepsFormula(cell.formula, copy.hiddenColumns)) {
      return { formula: cell.formula, result, date1904: false }
    }
    return result === undefined || (result !== null && typeof result === 'object' && !(result instanceof Date))
      ? read
      : result
  }
  // Rich text and links become their text, as it was read and judged.
  return read
}

/** A number format can hold words of its own. */
function cleanStyle(style: Partial<Cell['style']>, masker: CellMasker): Partial<Cell['style']> {
  const { numFmt } = style
  if (numFmt === undefined || masker.words(numFmt) === numFmt) return style
  const { numFmt: _dropped, ...rest } = style
  return rest
}
