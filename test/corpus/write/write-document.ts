import type { Document } from '../document.ts'
import { type Format } from '../format.ts'
import { steadyZip } from './steady-zip.ts'
import { otherBookBytes } from './write-other-book.ts'
import { textBytes } from './write-text.ts'
import { workbookBytes } from './write-workbook.ts'

/** The bytes of a document in one format. */
export async function documentBytes(document: Document, format: Format): Promise<Buffer> {
  switch (format) {
    case 'xlsx':
      return steadyZip(await workbookBytes(document))
    case 'xlsb':
    case 'ods':
      return steadyZip(otherBookBytes(document, format))
    case 'xls':
    case 'xml':
    case 'html':
      return otherBookBytes(document, format)
    default:
      return textBytes(document, format)
  }
}
