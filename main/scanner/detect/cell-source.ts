/**
 * What a reader hands to the detector: sheets of rows of cells, in reading order, each row valid only during the call.
 * A row has methods instead of data, so it cannot be structured-cloned out of the scanner process: plain personal data
 * stays where it is read.
 */

/** `number` is a raw numeral as written in the file; `date` a numeral whose format says date or time. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error'

/** What part of a file the rows come from. Only `sheet` and `text` rows count as places; caches add people, not rows. */
export type SheetKind = 'sheet' | 'comments' | 'cache' | 'drawing' | 'properties' | 'text'

export interface SheetStart {
  /** As written in the file; empty where there is none. */
  readonly name: string
  readonly kind: SheetKind
  readonly hidden: boolean
  /** Numerals of kind `date` count days from 1904-01-01 rather than 1899-12-30. */
  readonly epoch1904: boolean
  /** Member names of the archives around this sheet, outermost first; a detector takes them as context like a file name. */
  readonly inside: readonly string[]
}

/** One row. Only cells that hold something are there, columns ascending. */
export interface CellRow {
  /** Zero-based row of the sheet, or line of the text. */
  readonly row: number
  /** How many cells follow. */
  readonly count: number
  readonly hidden: boolean
  /** Zero-based column of cell `i`. */
  column(i: number): number
  kind(i: number): CellKind
  /** The cell's text, decoded when asked for; numerals keep every digit that the file has. */
  text(i: number): string
  /**
   * A number that is the same for two cells of one file only if their texts are the same (a shared-string index), or -1
   * where the reader does not know: lets the detector look at each distinct string once.
   */
  textId(i: number): number
}

/** A merged area, zero-based and inclusive; its text stands in the top left cell. */
export interface MergedArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The detector's face towards the readers. Calls come strictly as `startSheet (row | merged)* endSheet`. */
export interface CellSink {
  startSheet(sheet: SheetStart): void
  row(row: CellRow): void
  /** Most files tell merged areas after the rows. */
  merged(area: MergedArea): void
  endSheet(): void
}
