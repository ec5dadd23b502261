import { isHeadingRow } from '../headings/heading-row.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'

/** The last is what aligned columns of text have between them. */
const separators: readonly (string | RegExp)[] = [',', '，', ';', '；', '|', '、', '/', / {2,}/u]
const longestLine = 2000
const longestHeadings = 300
const leastCells = 3
const mostCells = 512

/** Cuts lines that nobody cut: once a line between commas reads like headings, the lines under it are its rows. */
export class LineSplitter {
  #separator: string | RegExp | null = null

  get isCutting(): boolean {
    return this.#separator !== null
  }

  /** The row cut into cells where it is one uncut line, else the row as it is. */
  split(row: KeptRow): KeptRow {
    const [only] = row.cells
    if (only === undefined || row.cells.length > 1 || only.kind !== 'text' || only.text.length > longestLine) return row
    if (this.#separator !== null) {
      const cut = cutAt(row, only, this.#separator)
      if (cut.cells.length >= leastCells) return cut
    }
    if (only.text.length > longestHeadings || only.text.includes('\n')) return row
    for (const separator of separators) {
      if (!only.text.includes(typeof separator === 'string' ? separator : '  ')) continue
      const cut = cutAt(row, only, separator)
      if (cut.cells.length < leastCells || !isHeadingRow(cut)) continue
      this.#separator = separator
      return cut
    }
    return row
  }
}

function cutAt(row: KeptRow, { kind, text }: Cell, separator: string | RegExp): KeptRow {
  const cells = text.split(separator, mostCells).flatMap((part, column) => {
    const bare = part.trim().replace(/^"|"$/gu, '')
    return bare === '' ? [] : [{ column, kind, text: bare }]
  })
  return { row: row.row, cells }
}
