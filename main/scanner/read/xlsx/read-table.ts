import { decodeXstring } from './xml-text.ts'
import { SideSheet } from './side-sheet.ts'
import type { SheetContext } from './read-sheet.ts'

/** A table object: its name, then the names of its columns, which need not stand in the grid. */
export async function readTable(key: string, name: string, context: SheetContext): Promise<void> {
  const sheet = new SideSheet(context, name, 'properties')
  const columns: string[] = []
  let title = ''
  await context.parts.readTokens(key, {
    open(tag) {
      if (tag.name === 'table') title = tag.attribute('displayName') ?? tag.attribute('name') ?? ''
      else if (tag.name === 'tableColumn') columns.push(decodeXstring(tag.attribute('name') ?? ''))
    },
  })
  sheet.row([{ column: 0, text: title }])
  sheet.row(columns.map((text, column) => ({ column, text })))
  sheet.end()
}
