import { CardCollector } from '../cards/card-collector.ts'
import { FormStream } from '../cards/form-stream.ts'
import { findTemplate, type FormTemplate } from '../cards/form-template.ts'
import { findSingleForm } from '../cards/single-form.ts'
import type { KeptRow } from '../rows/cell-view.ts'

/** The rows between two cards that stand on sheets of their own. */
const rowsBetween = 3

/** A sheet whose first rows are held back. */
interface WaitingSheet {
  readonly rows: readonly KeptRow[]
  /** Hands them on, and the form that they stand in. */
  pass(form: FormTemplate | null): void
}

/** The forms that sheets of one file repeat: several times on one sheet, or once on each. */
export class RepeatedForms {
  #last: FormTemplate | null = null
  /** A short sheet that shows no form by itself: the next one may be another card of it. */
  #waiting: WaitingSheet | null = null

  /** The form of a sheet that begins with these rows; a sheet that waits is told it, too. */
  formOf(rows: readonly KeptRow[]): FormTemplate | null {
    if (this.#last !== null && keepsTo(this.#last, rows)) return this.#last
    const before = this.#waiting
    const own = findTemplate(rows)
    const shared = own === null && before !== null ? findTemplate(oneBelowOther(before.rows, rows)) : null
    this.#waiting = null
    before?.pass(shared ?? findSingleForm(before.rows))
    this.#last = own ?? shared ?? this.#last
    return own ?? shared
  }

  wait(sheet: WaitingSheet): void {
    this.finish()
    this.#waiting = sheet
  }

  /** No sheet comes any more. */
  finish(): void {
    const sheet = this.#waiting
    this.#waiting = null
    sheet?.pass(findSingleForm(sheet.rows))
  }
}

function keepsTo(form: FormTemplate, rows: readonly KeptRow[]): boolean {
  const stream = new FormStream(form, new CardCollector())
  return rows.length > 0 && rows.every((row) => stream.take(row))
}

function oneBelowOther(above: readonly KeptRow[], below: readonly KeptRow[]): readonly KeptRow[] {
  const shift = (above.at(-1)?.row ?? 0) + rowsBetween
  return [...above, ...below.map(({ row, cells }) => ({ row: row + shift, cells }))]
}
