import { SideSheet } from './side-sheet.ts'
import type { SheetContext } from './read-sheet.ts'

/** Properties that programs set by themselves. */
const noise: ReadonlySet<string> = new Set([
  'created',
  'modified',
  'lastPrinted',
  'revision',
  'Application',
  'AppVersion',
  'DocSecurity',
  'ScaleCrop',
  'LinksUpToDate',
  'SharedDoc',
  'HyperlinksChanged',
  'TotalTime',
  'i4',
])

/** The document's properties, its own and custom ones: rows of name and value. */
export async function readProperties(key: string, context: SheetContext): Promise<void> {
  const sheet = new SideSheet(context, '', 'properties')
  let name = ''
  let text = ''
  await context.parts.readTokens(key, {
    open(tag) {
      text = ''
      if (tag.name === 'property') name = tag.attribute('name') ?? ''
    },
    text(piece) {
      text += piece
    },
    close(closed) {
      if (text.trim() !== '' && !noise.has(closed)) {
        sheet.row([
          { column: 0, text: name === '' ? closed : name },
          { column: 1, text },
        ])
      }
      text = ''
      if (closed === 'property') name = ''
    },
  })
  sheet.end()
}
