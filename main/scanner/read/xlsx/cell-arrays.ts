/** Excel's own number of columns: a row is handed on in pieces when a file claims more cells than that. */
export const mostCells = 16_384

/** Room for the cells of one row. */
export class CellArrays {
  /** Zero-based columns, and beside them what `plain-cells.ts` writes without a call. */
  readonly columns = new Int32Array(mostCells)
  readonly codes = new Uint8Array(mostCells)
  readonly starts = new Int32Array(mostCells)
  readonly ends = new Int32Array(mostCells)
  /** Index of the shared string, or -1. */
  readonly ids = new Int32Array(mostCells)
}

let spare: CellArrays | null = null

/** Nobody else has them until they are given back; what they hold is left from before. */
export function takeCellArrays(): CellArrays {
  const arrays = spare ?? new CellArrays()
  spare = null
  return arrays
}

/**
 * For the next sheet: a quarter of a megabyte anew for each small file would have the whole heap collected every few
 * dozen files. Giving them back twice is wrong.
 */
export function giveCellArraysBack(arrays: CellArrays): void {
  spare = arrays
}
