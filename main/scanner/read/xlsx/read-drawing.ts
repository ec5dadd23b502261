import { SideSheet } from './side-sheet.ts'
import type { SheetContext } from './read-sheet.ts'

/** Elements that make one line of words: a paragraph, a cached value of a chart, a block of VML. */
const lines: ReadonlySet<string> = new Set(['p', 'pt', 'div', 'textbox'])

/** Elements whose text is words: runs of DrawingML, values of chart caches. */
const words: ReadonlySet<string> = new Set(['t', 'v'])

/**
 * The words in shapes, charts and diagrams, one row for each paragraph or value, and the alternative texts. With `vml`
 * it is the older markup, in which text boxes hold HTML.
 */
export async function readDrawing(key: string, name: string, context: SheetContext, vml = false): Promise<void> {
  const sheet = new SideSheet(context, name, 'drawing')
  let line = ''
  let inWords = 0
  const flush = (): void => {
    sheet.row([{ column: 0, text: line.trim() }])
    line = ''
  }
  await context.parts.readTokens(
    key,
    {
      open(tag) {
        if (lines.has(tag.name)) flush()
        if (vml ? tag.name === 'textbox' : words.has(tag.name)) inWords++
        else if (tag.name === 'br') line += '\n'
        else if (tag.name === 'cNvPr') {
          for (const text of [tag.attribute('title'), tag.attribute('descr')])
            sheet.row([{ column: 0, text: text ?? '' }])
        }
      },
      text(piece) {
        if (inWords > 0) line += piece
      },
      close(closed) {
        if (vml ? closed === 'textbox' : words.has(closed)) inWords--
        if (lines.has(closed)) flush()
      },
    },
    vml,
  )
  flush()
  sheet.end()
}
