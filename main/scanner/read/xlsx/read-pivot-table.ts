import { SideSheet } from './side-sheet.ts'
import { SpokenWords } from './spoken-words.ts'
import type { SheetContext } from './read-sheet.ts'

/** What people wrote on a pivot table: captions of it, of its fields and of single items, and what it is filtered by. */
export async function readPivotTable(key: string, name: string, context: SheetContext): Promise<void> {
  const words = new SpokenWords(context.budget)
  await context.parts.readTokens(key, words)
  const sheet = new SideSheet(context, name, 'properties')
  for (const text of new Set(words.texts)) sheet.row([{ column: 0, text }])
  sheet.end()
}
