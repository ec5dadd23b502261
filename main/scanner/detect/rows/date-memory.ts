import type { CellKind } from '../cell-source.ts'
import { foldWidth } from '../text/fold-text.ts'
import { readPlainDay, readDate, readRepublicDate, readSerialDate } from '../values/calendar-date.ts'
import { answerOnce } from './answer-once.ts'

/** Reads the dates of one sheet's columns; the same days come again and again. */
export class DateMemory {
  readonly #epoch1904: boolean
  readonly #days = new Map<string, string>()

  constructor(epoch1904: boolean) {
    this.#epoch1904 = epoch1904
  }

  /** `YYYY-MM-DD` or `MM-DD`, empty where the cell holds no date. */
  read(text: string, kind: CellKind): string {
    if (kind === 'text') {
      const plain = readPlainDay(text)
      if (plain !== null) return plain
    }
    return answerOnce(this.#days, kind === 'text' ? text : `${kind}${text}`, () => this.#readDate(text, kind))
  }

  #readDate(text: string, kind: CellKind): string {
    const serial =
      kind === 'date' ||
      (kind === 'number' && Number(text) > 15_000 && Number(text) < 80_000) ||
      (kind === 'text' && /^[34]\d{4}$/u.test(text))
    const reading = serial ? readSerialDate(Number(text), this.#epoch1904) : null
    if (reading !== null) return reading.text
    const folded = foldWidth(text)
    return (readDate(folded) ?? readRepublicDate(folded))?.text ?? ''
  }
}
