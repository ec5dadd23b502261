import { continuesHeadings, standOverHeadings } from '../headings/broken-heading.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { arrangeRows, type ArrangedRows } from './arrange-rows.ts'

/** Rows that are looked at before a table is understood; enough for shares, few enough for an early answer. */
const mostBelow = 40
const mostHeadingRows = 4

/** Rows of a sheet that no table or form took yet: those that ask, and the first ones below them. */
export class GatheredRows {
  #heading: KeptRow[] = []
  #below: KeptRow[] = []

  get heading(): readonly KeptRow[] {
    return this.#heading
  }

  get below(): readonly KeptRow[] {
    return this.#below
  }

  get isEmpty(): boolean {
    return this.#below.length === 0 && this.#heading.length === 0
  }

  get isFull(): boolean {
    return this.#below.length >= mostBelow
  }

  /** The row that asks for what comes next; `undefined` where none asks, or answers came already. */
  get asking(): KeptRow | undefined {
    return this.#below.length === 0 ? this.#heading.at(-1) : undefined
  }

  /** 母亲, 新生儿 above a row of 姓名, 电话, 体重: what seemed to be a row of values stands over its headings. */
  raiseOver(row: KeptRow): void {
    if (this.#heading.length === 0 && standOverHeadings(this.#below, row)) this.#heading = this.#below.splice(0)
  }

  addHeading(row: KeptRow): void {
    this.#heading = [...this.#heading.slice(1 - mostHeadingRows), row]
  }

  /** Whether the row is the rest of a heading that was broken over two; it is kept as such then. */
  takeRestOfHeading(row: KeptRow): boolean {
    if (this.asking === undefined || !continuesHeadings(this.asking, row)) return false
    this.#heading.push(row)
    return true
  }

  forgetHeading(): void {
    this.#heading = []
  }

  forgetBelow(): void {
    this.#below = []
  }

  add(row: KeptRow): void {
    this.#below.push(row)
  }

  /** Hands out what was gathered, told apart, and is empty from here on. */
  hand(): ArrangedRows {
    const arranged = arrangeRows(this.#heading, this.#below)
    this.#heading = []
    this.#below = []
    return arranged
  }
}
