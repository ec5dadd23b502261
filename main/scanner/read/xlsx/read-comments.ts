import { cellReference } from './cell-reference.ts'
import { decodeXstring } from './xml-text.ts'
import { SideSheet } from './side-sheet.ts'
import type { SheetContext } from './read-sheet.ts'

/** Notes and threaded comments: one row each, at the place of the cell that they belong to. */
export async function readComments(key: string, name: string, context: SheetContext): Promise<void> {
  const sheet = new SideSheet(context, name, 'comments')
  let place = { row: 0, column: 0 }
  let text = ''
  let inText = 0
  let inPhonetic = false
  await context.parts.readTokens(key, {
    open(tag) {
      if (tag.name === 'comment' || tag.name === 'threadedComment') {
        place = cellReference(tag.attribute('ref') ?? '') ?? { row: place.row + 1, column: 0 }
        text = ''
      } else if (tag.name === 't' || tag.name === 'text') inText++
      else if (tag.name === 'rPh') inPhonetic = true
    },
    text(piece) {
      // A note keeps its words in `t` within `text`, a threaded comment directly in `text`.
      if (inText > 0 && !inPhonetic && (inText > 1 || piece.trim() !== '')) text += piece
    },
    close(closed) {
      if (closed === 't' || closed === 'text') inText--
      else if (closed === 'rPh') inPhonetic = false
      else if (closed === 'comment' || closed === 'threadedComment') {
        sheet.row([{ column: place.column, text: decodeXstring(text) }], place.row)
      }
    },
  })
  sheet.end()
}
