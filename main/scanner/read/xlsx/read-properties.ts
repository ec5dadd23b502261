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

/** What a program calls the kinds of its parts, beside how many there are. */
const kindsOfParts = 'HeadingPairs'

/** Who wrote it and where, and once more what its sheets are called: in every workbook, and no case by itself. */
const ordinary: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'Company', 'Manager', 'TitlesOfParts'])

/** The longest name of a sheet. */
const ordinaryChars = 31
const digitsOfANumber = 7

/**
 * The document's properties, its own and custom ones: rows of name and value. What every workbook has is left out, since to
 * look into it would take as long as a page of rows; not so where it could hold a number.
 */
export async function readProperties(key: string, context: SheetContext): Promise<void> {
  const sheet = new SideSheet(context, '', 'properties')
  let name = ''
  let text = ''
  let list = ''
  await context.parts.readTokens(key, {
    open(tag) {
      text = ''
      if (tag.name === kindsOfParts || ordinary.has(tag.name)) list = tag.name
      if (tag.name === 'property') name = tag.attribute('name') ?? ''
    },
    text(piece) {
      text += piece
    },
    close(closed) {
      if (text.trim() !== '' && !noise.has(closed) && list !== kindsOfParts && !(ordinary.has(list) && isPlain(text))) {
        sheet.row([
          { column: 0, text: name === '' ? closed : name },
          { column: 1, text },
        ])
      }
      text = ''
      if (closed === 'property') name = ''
      if (closed === list) list = ''
    },
  })
  sheet.end()
}

function isPlain(text: string): boolean {
  return (
    text.length <= ordinaryChars &&
    (text.match(/[\p{N}零一二三四五六七八九壹贰叁肆伍陆柒捌玖]/gu)?.length ?? 0) < digitsOfANumber
  )
}
