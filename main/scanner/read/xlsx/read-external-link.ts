import { cellReference } from './cell-reference.ts'
import { decodeXstring } from './xml-text.ts'
import { SideSheet, type SideCell } from './side-sheet.ts'
import type { SheetContext } from './read-sheet.ts'
import type { CellKind } from '../../detect/cell-source.ts'

/** What a workbook keeps of another one that it refers to: whole cells, by sheet. Values of DDE links come as rows too. */
export async function readExternalLink(key: string, context: SheetContext): Promise<void> {
  const names: string[] = []
  let sheet = new SideSheet(context, '', 'cache')
  let cells: SideCell[] = []
  let row = 0
  let column = 0
  let kind: CellKind = 'number'
  let text: string | null = null
  await context.parts.readTokens(key, {
    open(tag) {
      if (tag.name === 'sheetName') names.push(tag.attribute('val') ?? '')
      else if (tag.name === 'sheetData') {
        sheet.end()
        sheet = new SideSheet(context, names[Number(tag.attribute('sheetId'))] ?? '', 'cache')
      } else if (tag.name === 'row') {
        row = Math.max(Number(tag.attribute('r')) - 1, 0)
        cells = []
      } else if (tag.name === 'cell') {
        column = cellReference(tag.attribute('r') ?? '')?.column ?? cells.length
        kind = kindOf(tag.attribute('t'))
      } else if (tag.name === 'v' || tag.name === 'val') text = ''
    },
    text(piece) {
      if (text !== null) text += piece
    },
    close(closed) {
      if (closed === 'row') sheet.row(cells, row)
      if (text === null) return
      if (closed === 'v') cells.push({ column, kind, text: decodeXstring(text) })
      else if (closed === 'val') sheet.row([{ column: 0, text: decodeXstring(text) }])
      text = null
    },
  })
  sheet.end()
}

function kindOf(type: string | null): CellKind {
  if (type === null || type === 'n') return 'number'
  if (type === 'b') return 'boolean'
  return type === 'e' ? 'error' : 'text'
}
