import type { CellRow } from '../cell-source.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import { keptAsRow, type KeptRow } from '../rows/cell-view.ts'
import { isMark, readBoard, shownInRow } from './board.ts'
import { areLabels, labelsInRow } from './label-sheet.ts'
import { namesBehindWords } from './row-of-names.ts'
import type { TextLines } from './text-lines.ts'

/** People whom no column of a table names: those behind a word in each row, on a board of rooms or days, on labels side by side. */
export class PeopleOnSheet {
  readonly #lines: TextLines
  /** The columns of a board, while it goes on. */
  #board: ReadonlySet<number> | null = null
  /** What stands around labels, while they go on. */
  #aroundLabels: readonly PlacedCue[] | null = null

  constructor(lines: TextLines) {
    this.#lines = lines
  }

  /** Counts those whom the rows name; false where the rows are of another kind. `isEnd`: no more rows of theirs follow. */
  begin(heading: readonly KeptRow[], rows: readonly KeptRow[], around: readonly PlacedCue[], isEnd: boolean): boolean {
    const named = namesBehindWords(rows)
    for (const { name, row } of named) this.#lines.takeNamed(name, row)
    if (named.length > 0) return true
    const all = [...heading, ...rows]
    if (areLabels(all)) {
      for (const row of all) this.#takeLabels(keptAsRow(row), around)
      this.#aroundLabels = isEnd ? null : around
      return true
    }
    const board = readBoard(heading.at(-1) ?? rows[0], rows, around)
    if (board === null) return false
    for (const row of rows) this.#takeShown(board, keptAsRow(row))
    this.#board = isEnd ? null : board
    return true
  }

  /** Counts those whom a further row of the board shows; a row that shows nobody and begins with no room ends it. */
  take(row: CellRow): boolean {
    if (this.#aroundLabels !== null) {
      if (this.#takeLabels(row, this.#aroundLabels)) return true
      this.#aroundLabels = null
    }
    if (this.#board === null) return false
    if (this.#takeShown(this.#board, row) || (row.count > 1 && isMark(row.text(0)))) return true
    this.#board = null
    return false
  }

  #takeLabels(row: CellRow, around: readonly PlacedCue[]): boolean {
    const labels = labelsInRow(row)
    for (const label of labels) this.#lines.take(label.replaceAll('\n', ' '), row.row, around)
    return labels.length > 0
  }

  #takeShown(board: ReadonlySet<number>, row: CellRow): boolean {
    const people = shownInRow(board, row)
    for (const { name, phones } of people) this.#lines.takeNamed(name, row.row, phones)
    return people.length > 0
  }
}
