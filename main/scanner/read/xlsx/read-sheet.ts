import { readPart } from '../read-outcome.ts'
import { SheetScanner } from './sheet-scanner.ts'
import { SheetTail } from './sheet-tail.ts'
import { SideSheet, type SideTarget } from './side-sheet.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** What a sheet needs of its workbook. */
export interface SheetContext extends SideTarget {
  readonly parts: WorkbookPackage
  readonly strings: SharedStrings
  /** One byte for each cell style, 1 where it shows dates. */
  readonly dateStyles: Uint8Array
  readonly epoch1904: boolean
}

/** Reads one sheet: its rows and merged areas, then the words around them as a sheet of properties. */
export async function readSheet(key: string, name: string, hidden: boolean, context: SheetContext): Promise<void> {
  const { parts, sink, budget } = context
  sink.startSheet({ name, kind: 'sheet', hidden, epoch1904: context.epoch1904, inside: context.inside })
  let tail: SheetTail | null = null
  const scanner = new SheetScanner(context.strings, context.dateStyles, sink, budget, (bytes) => {
    tail ??= new SheetTail(sink, budget, scanner.hasRows)
    tail.feed(bytes)
  })
  await parts.readBytes(key, (chunk) => scanner.feed(chunk))
  scanner.finish()
  const around = tailOf(tail)
  around?.finish()
  sink.endSheet()
  if (!scanner.complete || around?.complete !== true) parts.note(readPart('damaged'))
  if (scanner.leftOut.strings) parts.note(readPart('damaged'))
  if (scanner.leftOut.columns) parts.note(readPart('too-large'))
  scanner.asides.emit(name, context)
  const words = new SideSheet(context, name, 'properties')
  for (const text of around?.texts ?? []) words.row([{ column: 0, text }])
  words.end()
}

/** The compiler does not see that the callback above has assigned it. */
function tailOf(tail: SheetTail | null): SheetTail | null {
  return tail
}
