import type { FormTemplate } from '../cards/form-template.ts'
import { isBeginning, titlesOf } from '../cards/form-template.ts'
import type { CellRow, MergedArea } from '../cell-source.ts'
import { keepRow, keptAsRow, type KeptRow } from '../rows/cell-view.ts'
import { headingsFirst } from './headings-first.ts'
import type { RepeatedForms } from './repeated-forms.ts'
import type { SheetReader } from './sheet-reader.ts'
import { turnedUpright } from './turned-lists.ts'

/** Rows that are looked at first: two cards of twenty lines. */
const previewedRows = 48

/** Keeps the first rows of a sheet back until they show whether it repeats one form; its reader then gets all of them. */
export class PreviewedSheet {
  readonly #reader: SheetReader
  readonly #forms: RepeatedForms
  #preview: KeptRow[] | null = []
  #hasEnded = false

  constructor(reader: SheetReader, forms: RepeatedForms) {
    this.#reader = reader
    this.#forms = forms
  }

  /** What is held back; nothing once it was passed on. */
  get rows(): readonly KeptRow[] {
    return this.#preview ?? []
  }

  row(row: CellRow): void {
    if (this.#preview === null) {
      this.#reader.row(row)
      return
    }
    const kept = keepRow(row)
    if (kept.cells.length > 0) this.#preview.push(kept)
    if (this.#preview.length >= previewedRows) this.pass(this.#forms.formOf(this.#preview))
  }

  merged(area: MergedArea): void {
    this.#reader.merged(area)
  }

  end(): void {
    this.#hasEnded = true
    if (this.#preview === null) {
      this.#reader.end()
      return
    }
    const form = this.#forms.formOf(this.#preview)
    if (form === null) this.#forms.wait(this)
    else this.pass(form)
  }

  /** Hands on what was held back, and what its reader needs to know of it. */
  pass(form: FormTemplate | null): void {
    const preview = this.#preview ?? []
    const rows = form === null && this.#hasEnded ? headingsFirst(turnedUpright(preview)) : preview
    this.#preview = null
    let isToBegin = form !== null
    for (const row of rows) {
      if (form !== null && isToBegin && isBeginning(form, row)) {
        this.#reader.beginForm(form, titlesOf(form, rows))
        isToBegin = false
      }
      this.#reader.row(keptAsRow(row))
    }
    if (this.#hasEnded) this.#reader.end()
  }
}
