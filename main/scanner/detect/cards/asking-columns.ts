import { isLabelCell } from '../headings/heading-row.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { mayBeCardLabel } from './card-key.ts'
import { halfBlankFields } from './half-blank-fields.ts'
import type { Field } from './row-fields.ts'

/** Rows with answers beside their labels that show how a form is laid out. */
const leastRows = 2
const leastCells = 3

/** Where the labels of a form stand and where its answers do. All its rows tell, and one odd row cannot overrule them. */
export class AskingColumns {
  readonly #asked = new Map<number, number>()
  readonly #answered = new Map<number, number>()
  #rowsBeside = 0

  note(fields: readonly Field[]): void {
    let isBeside = false
    for (const { labelColumn, column, value } of fields) {
      this.#asked.set(labelColumn, (this.#asked.get(labelColumn) ?? 0) + 1)
      if (column === labelColumn || value === '') continue
      this.#answered.set(column, (this.#answered.get(column) ?? 0) + 1)
      isBeside = true
    }
    if (isBeside) this.#rowsBeside++
  }

  has(column: number): boolean {
    return (this.#asked.get(column) ?? 0) > (this.#answered.get(column) ?? 0)
  }

  /** All columns where labels stood, be it once. */
  columns(): readonly number[] {
    return [...this.#asked.keys()]
  }

  /**
   * The fields of a row by where its cells stand: 備註, 黃疸, 證件號碼, E060989(0) and 姓名, 王芳, 疫苗 alike, whatever could be
   * a label by its words. `null` where the form is not laid out so, or the row does not keep to it.
   */
  fieldsOf({ cells }: KeptRow): readonly Field[] | null {
    if (cells.length < leastCells || this.#rowsBeside < leastRows) return null
    const asks = (cell: Cell): boolean => this.has(cell.column)
    if (!cells.every((cell) => !asks(cell) || isLabelCell(cell) || (cell.kind === 'text' && mayBeCardLabel(cell.text))))
      return null
    return halfBlankFields(cells, asks)
  }
}
