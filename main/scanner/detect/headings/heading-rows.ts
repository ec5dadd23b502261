import type { KeptRow } from '../rows/cell-view.ts'
import { isDictionaryHeading } from './dictionary-heading.ts'
import { isHeadingRow } from './heading-row.ts'

/** Tells which rows of a sheet ask: headings, but not the words of a dictionary, each of which could be one. */
export class HeadingRows {
  /** The last row of a dictionary. */
  #wordRow = -2

  asks(row: KeptRow): boolean {
    const isOfWords = isDictionaryHeading(row.cells.map(({ text }) => text))
    const goesOn = !isOfWords && row.row === this.#wordRow + 1
    if (isOfWords || goesOn) this.#wordRow = row.row
    return isOfWords || (!goesOn && isHeadingRow(row))
  }
}
