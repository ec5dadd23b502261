import { decodeXstring } from './xml-text.ts'
import { SideSheet } from './side-sheet.ts'
import { SpokenWords } from './spoken-words.ts'
import type { SheetContext } from './read-sheet.ts'

/** A table object: its name, then the names of its columns, which need not stand in the grid, then its other words. */
export async function readTable(key: string, name: string, context: SheetContext): Promise<void> {
  const sheet = new SideSheet(context, name, 'properties')
  const words = new SpokenWords(context.budget)
  const columns: string[] = []
  let title = ''
  await context.parts.readTokens(key, {
    open(tag) {
      words.open(tag)
      if (tag.name === 'table') title = tag.attribute('displayName') ?? tag.attribute('name') ?? ''
      else if (tag.name === 'tableColumn') columns.push(decodeXstring(tag.attribute('name') ?? ''))
    },
    text(text) {
      words.text(text)
    },
    close() {
      words.close()
    },
  })
  sheet.row([{ column: 0, text: title }])
  sheet.row(columns.map((text, column) => ({ column, text })))
  const told = new Set([title, ...columns])
  for (const text of words.texts) if (!told.has(text)) sheet.row([{ column: 0, text }])
  sheet.end()
}
