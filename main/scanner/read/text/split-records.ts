import { DelimitedRow } from './delimited-row.ts'
import type { Separator } from './guess-separator.ts'

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
const none = -1

/** Longer quoted cells are taken for a stray quote: no spreadsheet keeps more than 32,767 letters in a cell. */
const quotedLetters = 1_000_000

/** A longer record is cut, so that one endless line is not read anew with every piece. */
const recordLetters = 4_000_000

/** So many stray quotes and the text is one that does not quote at all. */
const strayQuotes = 100

/** Splits decoded text, piece by piece, into records of cells by RFC 4180, forgiving what exports get wrong. */
export class RecordSplitter {
  readonly #separator: number
  readonly #take: (row: DelimitedRow) => boolean
  readonly #row = new DelimitedRow()
  #rest = ''
  #records = 0
  #stray = 0
  #doubled = false

  /** @param take is handed each record that holds something, and answers whether it wants more. */
  constructor(separator: Separator, take: (row: DelimitedRow) => boolean) {
    this.#separator = separator?.charCodeAt(0) ?? none
    this.#take = take
  }

  /** Answers false once `take` did. `last` says that no piece follows. */
  feed(piece: string, last: boolean): boolean {
    const text = this.#rest + piece
    let at = 0
    while (at < text.length) {
      const next = this.#record(text, at, last || text.length - at > recordLetters)
      if (next === none) break
      at = next
      this.#records++
      if (this.#row.count > 0 && !this.#take(this.#row)) return false
    }
    this.#rest = text.slice(at)
    return true
  }

  /** Reads one record into the row; answers where the next begins, or `none` if this one is not complete. */
  #record(text: string, start: number, last: boolean): number {
    const { length } = text
    this.#row.begin(text, this.#records)
    let at = start
    for (let column = 0; ; column++) {
      let from = at
      let end = none
      let doubled = false
      if (text.charCodeAt(at) === quote && this.#separator !== none && this.#stray < strayQuotes) {
        const close = this.#closingQuote(text, at + 1, last)
        if (close === none) return none
        if (close > 0) {
          from = at + 1
          end = close
          doubled = this.#doubled
          at = close + 1
        }
      }
      let code = none
      while (
        at < length &&
        (code = text.charCodeAt(at)) !== this.#separator &&
        code !== lineFeed &&
        code !== carriageReturn
      )
        at++
      if (at >= length && !last) return none
      this.#row.add(column, from, end === none ? at : end, doubled)
      if (at >= length) return length
      if (code === this.#separator) {
        at++
        continue
      }
      if (code === lineFeed) return at + 1
      // A carriage return at the end of a piece may have its line feed in the next one.
      if (at + 1 >= length && !last) return none
      return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
    }
  }

  /** Where the quoted cell ends; 0 where its quote is a stray one; `none` where the end has not come yet. */
  #closingQuote(text: string, from: number, last: boolean): number {
    let at = from
    this.#doubled = false
    for (;;) {
      const close = text.indexOf('"', at)
      if (close === none || close - from > quotedLetters) {
        if (!last && text.length - from <= quotedLetters) return none
        this.#stray++
        return 0
      }
      if (close + 1 >= text.length) return last ? close : none
      const after = text.charCodeAt(close + 1)
      if (after === quote) {
        at = close + 2
        this.#doubled = true
        continue
      }
      if (after === this.#separator || after === lineFeed || after === carriageReturn) return close
      this.#stray++
      return 0
    }
  }
}
