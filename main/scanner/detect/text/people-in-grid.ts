import { peopleByLine } from './several-in-line.ts'
import { toldInCell } from './told-in-cell.ts'

/** Whom a cell of a grid tells of, a text each: all of its lines or one; nobody where its column is not read and it says nothing. */
export function peopleInGrid(text: string, isRead: boolean): readonly string[] {
  const people = peopleByLine(text)
  return isRead || people.length > 1 || toldInCell(text) !== '' ? people : []
}
