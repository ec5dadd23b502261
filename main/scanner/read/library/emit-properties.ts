import type { WorkBook } from '@e965/xlsx'
import type { CellSink } from '../../detect/cell-source.ts'
import { CellListRow } from '../cell-list-row.ts'

/** What people write into a file's properties; the rest is set by programs. */
const written = ['Title', 'Subject', 'Keywords', 'Comments', 'Category', 'Author', 'LastAuthor', 'Company', 'Manager']

/** What the library itself puts among the properties that a user made. */
const bookkeeping = ['AppVersion', 'FMTID']

/** Hands the file's properties to the sink, one row each: its name, then its value. */
export function emitProperties(workbook: WorkBook, inside: readonly string[], sink: CellSink): void {
  const known = Object.entries(workbook.Props ?? {}).filter(([name]) => written.includes(name))
  const own = Object.entries((workbook.Custprops ?? {}) as Readonly<Record<string, unknown>>).filter(
    ([name]) => !bookkeeping.includes(name),
  )
  const properties = [...known, ...own].filter((entry) => typeof entry[1] === 'string' && entry[1] !== '')
  if (properties.length === 0) return
  sink.startSheet({ name: '', kind: 'properties', hidden: false, epoch1904: false, inside })
  const row = new CellListRow()
  for (const [at, [name, value]] of properties.entries()) {
    row.begin(at)
    row.add(0, 'text', name)
    row.add(1, 'text', String(value))
    sink.row(row)
  }
  sink.endSheet()
}
