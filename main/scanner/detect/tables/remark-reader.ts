import type { CellRow } from '../cell-source.ts'
import { isStrayRow } from '../cards/stray-row.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import { isNameless } from '../judge/table-verdict.ts'
import { asLine } from '../rows/cell-view.ts'
import { severalInLine } from '../text/several-in-line.ts'
import type { OpenTable } from './open-table.ts'
import { careAround } from '../judge/surroundings.ts'
import { areCalledMothers, namesDelivered, namesOfRow, namesToldInRow } from './row-of-names.ts'
import type { RowWords } from './row-words.ts'
import { takeTellingCells } from './telling-cells.ts'
import type { TextLines } from './text-lines.ts'
import type { TitleMemory } from './title-memory.ts'

const leastAround = 0.5

/** Reads rows that named nobody: perhaps one of their cells tells of a birth, perhaps the row is a line or a title. */
export class RemarkReader {
  readonly #words: RowWords
  readonly #lines: TextLines
  readonly #titles: TitleMemory
  readonly #around: () => readonly PlacedCue[]

  constructor(words: RowWords, lines: TextLines, titles: TitleMemory, around: () => readonly PlacedCue[]) {
    this.#words = words
    this.#lines = lines
    this.#titles = titles
    this.#around = around
  }

  read(tables: readonly OpenTable[], row: CellRow): void {
    if (row.count >= 2 && tables.every(({ verdict }) => verdict.kind === 'none') && this.#takeRooms(row)) return
    const telling = this.#words.tellingCell(row, tables)
    // Whoever is told of in one cell with others has no columns of her own.
    const areSeveral = telling >= 0 && severalInLine(row.text(telling)).length > 0
    if (telling >= 0 && !areSeveral && tables.some((table) => table.takeByWords(row, telling))) return
    if (telling >= 0 && takeTellingCells(row, telling, this.#lines, this.#words, this.#around())) return
    const isLine = (tables.length === 0 && isStrayRow(row)) || tables.some(isNameless)
    if (isLine && this.#lines.take(asLine(row), row.row, this.#around())) return
    if (tables.every(({ verdict }) => verdict.kind === 'none') && this.#takeNames(row)) return
    if (row.count !== 1 || this.#lines.take(row.text(0), row.row, this.#around())) return
    this.#titles.note(row.text(0))
  }

  /** The rooms of a floor, in each of which somebody lives with a newborn. */
  #takeRooms(row: CellRow): boolean {
    const delivered = namesDelivered(row)
    const names = delivered.length > 0 ? delivered : namesToldInRow(row)
    if (names.length === 0) return false
    if (delivered.length === 0 && careAround({ cues: this.#around() }).score < leastAround) return false
    for (const name of names) this.#lines.takeNamed(name, row.row)
    return true
  }

  /** A calendar of due dates: the names of a week, and nothing else. */
  #takeNames(row: CellRow): boolean {
    const names = namesOfRow(row)
    if (names.length === 0 || !areCalledMothers(this.#around())) return false
    for (const name of names) this.#lines.takeNamed(name, row.row)
    return true
  }
}
