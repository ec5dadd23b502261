import type { CellKind, CellRow } from '../../detect/cell-source.ts'

/** One record of a delimited text: offsets into the decoded piece, sliced when a cell is asked for. Reused for every row. */
export class DelimitedRow implements CellRow {
  row = 0
  count = 0
  readonly hidden = false
  #source = ''
  #columns = new Int32Array(64)
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #quoted = new Uint8Array(64)

  /** Empties the row for the record that begins in `source`. */
  begin(source: string, row: number): void {
    this.#source = source
    this.row = row
    this.count = 0
  }

  /** A cell from `start` to `end`, quotes left out; `doubled` where quotes inside are written twice. */
  add(column: number, start: number, end: number, doubled: boolean): void {
    if (end <= start) return
    if (this.count === this.#starts.length) this.#grow()
    this.#columns[this.count] = column
    this.#starts[this.count] = start
    this.#ends[this.count] = end
    this.#quoted[this.count] = doubled ? 1 : 0
    this.count++
  }

  /** Leaves out cells at this column or right of it; answers whether there were any. */
  dropFrom(column: number): boolean {
    const before = this.count
    while (this.count > 0 && this.column(this.count - 1) >= column) this.count--
    return this.count < before
  }

  column(i: number): number {
    return this.#columns[i] ?? 0
  }

  kind(): CellKind {
    return 'text'
  }

  text(i: number): string {
    const text = this.#source.slice(this.#starts[i], this.#ends[i])
    const whole = this.#quoted[i] === 1 ? text.replaceAll('""', '"') : text
    // Exports write ="00123" so that Excel keeps it as text.
    return whole.startsWith('="') && whole.endsWith('"') ? whole.slice(2, -1) : whole
  }

  textId(): number {
    return -1
  }

  #grow(): void {
    this.#columns = grown(this.#columns)
    this.#starts = grown(this.#starts)
    this.#ends = grown(this.#ends)
    const quoted = new Uint8Array(this.#quoted.length * 2)
    quoted.set(this.#quoted)
    this.#quoted = quoted
  }
}

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(old.length * 2)
  wider.set(old)
  return wider
}
