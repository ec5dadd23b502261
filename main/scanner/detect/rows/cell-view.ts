import type { CellKind, CellRow } from '../cell-source.ts'
import { withColons } from '../text/with-colons.ts'

/** A cell copied out of its row, for the few rows that are looked at as a whole. */
export interface Cell {
  readonly column: number
  readonly kind: CellKind
  readonly text: string
}

/** A row copied out of the reader. */
export interface KeptRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

const longestKept = 32_768
/** A line of more pieces is no row that anyone wrote. */
const mostSplit = 512

/** Copies a row; cells without a visible character are left out. */
export function keepRow(row: CellRow): KeptRow {
  if (row instanceof KeptCells) return row.kept
  const cells: Cell[] = []
  for (let at = 0; at < row.count; at++) {
    const text = row.text(at)
    if (isBlank(text)) continue
    cells.push({
      column: row.column(at),
      kind: row.kind(at),
      text: text.length > longestKept ? text.slice(0, longestKept) : withColons(text),
    })
  }
  return { row: row.row, cells: splitAtTabs(cells) }
}

/** Nothing to be seen: told by the first character of nearly every text. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  return !(first > 0x20 && first < 0x7f) && !(first >= 0x3400 && first <= 0x9fff) && /^[\s\u200b\ufeff]*$/u.test(text)
}

/** A line of text with tabs in it is a row whose cells nobody cut. */
function splitAtTabs(cells: readonly Cell[]): readonly Cell[] {
  const [only] = cells
  if (only === undefined || cells.length > 1 || !only.text.includes('\t')) return cells
  return only.text
    .replace(/^"|"$/gu, '')
    .split('\t', mostSplit)
    .flatMap((text, column) => (text.trim() === '' ? [] : [{ column, kind: only.kind, text }]))
}

/** A kept row in the form in which the reader gives rows. */
export function keptAsRow(row: KeptRow): CellRow {
  return new KeptCells(row)
}

class KeptCells implements CellRow {
  readonly row: number
  readonly count: number
  readonly hidden = false
  readonly kept: KeptRow

  constructor(kept: KeptRow) {
    this.row = kept.row
    this.count = kept.cells.length
    this.kept = kept
  }

  column(at: number): number {
    return this.kept.cells[at]?.column ?? 0
  }

  kind(at: number): CellKind {
    return this.kept.cells[at]?.kind ?? 'text'
  }

  text(at: number): string {
    return this.kept.cells[at]?.text ?? ''
  }

  textId(): number {
    return -1
  }
}

/** True where no cell is a number or a date: cheap, so that every odd row can be asked whether it may be headings. */
export function isAllText(row: CellRow): boolean {
  for (let at = 0; at < row.count; at++) {
    if (row.kind(at) !== 'text') return false
  }
  return true
}

/** All cells of a row beside one another. */
export function asLine(row: CellRow): string {
  return Array.from({ length: row.count }, (_, at) => row.text(at).replace(/\s+/gu, ' ')).join(' ')
}
