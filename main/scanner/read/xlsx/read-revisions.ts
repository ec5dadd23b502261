import { cellReference } from './cell-reference.ts'
import { decodeXstring } from './xml-text.ts'
import { SideSheet } from './side-sheet.ts'
import type { SheetContext } from './read-sheet.ts'

/** A shared workbook's log of changes: what cells held before and after, at their places. */
export async function readRevisions(key: string, context: SheetContext): Promise<void> {
  const sheet = new SideSheet(context, '', 'cache')
  let place = { row: 0, column: 0 }
  let text = ''
  let inValue = 0
  await context.parts.readTokens(key, {
    open(tag) {
      if (tag.name === 'oc' || tag.name === 'nc') {
        place = cellReference(tag.attribute('r') ?? '') ?? place
        text = ''
      } else if (tag.name === 'v' || tag.name === 't') inValue++
    },
    text(piece) {
      if (inValue > 0) text += piece
    },
    close(closed) {
      if (closed === 'v' || closed === 't') inValue--
      else if (closed === 'oc' || closed === 'nc') {
        sheet.row([{ column: place.column, text: decodeXstring(text) }], place.row)
      }
    },
  })
  sheet.end()
}
