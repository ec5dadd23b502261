import type { KeptRow } from '../rows/cell-view.ts'
import type { CardCollector } from './card-collector.ts'
import { answeredWithin, isBeginning, type FormTemplate } from './form-template.ts'
import type { Field } from './row-fields.ts'
import type { TemplateField } from './template-fields.ts'

/** Reads the cards of a sheet on which one form stands again and again, by where its labels and answers stand. */
export class FormStream {
  readonly #template: FormTemplate
  readonly #cards: CardCollector
  /** The fields whose labels or answers stand in a row, by its offset. */
  readonly #byOffset = new Map<number, TemplateField[]>()
  /** The row that this card began with; before the first, `null`. */
  #start: number | null = null

  constructor(template: FormTemplate, cards: CardCollector) {
    this.#template = template
    this.#cards = cards
    for (const field of template.fields) {
      for (const offset of new Set([field.labelOffset, field.offset])) {
        const known = this.#byOffset.get(offset)
        if (known === undefined) this.#byOffset.set(offset, [field])
        else known.push(field)
      }
    }
  }

  /** Takes a row. False where the sheet no longer keeps to the form: this row and those after it are to be read otherwise. */
  take(row: KeptRow): boolean {
    const { period, told } = this.#template
    if (isBeginning(this.#template, row) && (this.#start === null || row.row >= this.#start + period)) {
      this.#start = row.row
      this.#cards.begin()
    }
    if (this.#start === null) return false
    const offset = row.row - this.#start
    if (offset >= period || !this.#keepsToForm(row, offset)) return false
    if (told.has(offset)) return true
    this.#cards.parts.pass(row)
    this.#cards.addFields(this.#fieldsOf(row, offset), row.row)
    return true
  }

  /** True where each cell is an answer, or the label that stands there. */
  #keepsToForm({ cells }: KeptRow, offset: number): boolean {
    if (this.#template.told.has(offset)) return cells.length === 1 || offset === 0
    const fields = this.#byOffset.get(offset) ?? []
    return cells.every(({ column, text }) =>
      fields.some(
        (field) =>
          (field.offset === offset && field.column === column) ||
          (field.labelOffset === offset && field.labelColumn === column && field.label === text.trim()),
      ),
    )
  }

  /** The fields whose answers stand in this row. */
  #fieldsOf({ cells }: KeptRow, offset: number): readonly Field[] {
    const answered = (this.#byOffset.get(offset) ?? []).filter((field) => field.offset === offset)
    return answered.map(({ label, labelOffset, labelColumn, column }) => {
      const cell = cells.find((one) => one.column === column)
      const isWithin = column === labelColumn && labelOffset === offset
      const text = cell?.text ?? ''
      const value = isWithin ? (answeredWithin(text.trim())?.answer ?? '') : text
      return { label, labelColumn, column, value, kind: cell?.kind ?? 'text' }
    })
  }
}
