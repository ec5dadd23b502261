import type { Comparable, ComparedSheets } from './library-cells.ts'

/**
 * In what way another reader tells a cell otherwise. Only the first two would be faults of ours: each other one is an
 * oddity of the library, or another way of telling the same.
 */
export type DifferenceKind =
  /** The other has a value and we have none. */
  | 'less here'
  /** Both have a value, and nothing below explains why they differ. */
  | 'other here'
  /** We have a value and the other has none: error values, results of formulas, whole sheets that it leaves out. */
  | 'less there'
  /** The other has a part of our words: it loses runs of rich text. */
  | 'cut there'
  /** A day or time that the file keeps as text, which we hand on as written, and the other as a number. */
  | 'day as text'
  /** `_x000D_` and the like, which exceljs decodes not at all or twice. */
  | 'escapes'
  /** The other has not found the table of texts and tells their places. */
  | 'place of a text there'

/** What would be a fault of ours. */
export const faults: readonly DifferenceKind[] = ['less here', 'other here']

export interface CellDifference {
  readonly kind: DifferenceKind
  /** `Sheet1!A1: "x" here, 2 there`. */
  readonly line: string
}

/** All differences of the sheets that the other reader knows; none means that both say the same. */
export function cellDifferences(own: ComparedSheets, other: ComparedSheets): readonly CellDifference[] {
  const found: CellDifference[] = []
  for (const [name, theirs] of other) {
    const ours = own.get(name)
    for (const at of new Set([...(ours?.keys() ?? []), ...theirs.keys()])) {
      const [a, b] = [ours?.get(at), theirs.get(at)]
      if (same(a, b)) continue
      const line = `${name}!${at}: ${JSON.stringify(a)} here, ${JSON.stringify(b)} there`
      found.push({ kind: kindOf(a, b), line })
    }
  }
  return found
}

function kindOf(ours: Comparable | undefined, theirs: Comparable | undefined): DifferenceKind {
  if (ours === undefined) return 'less here'
  if (theirs === undefined || Number.isNaN(theirs)) return 'less there'
  if (typeof ours !== 'string') return 'other here'
  if (typeof theirs === 'number') {
    if (/^(\d{4}-\d\d-\d\d)?T?([\d:.]+Z?)?$/.test(ours)) return 'day as text'
    return Number.isInteger(theirs) && Number(ours) !== theirs ? 'place of a text there' : 'other here'
  }
  if (typeof theirs !== 'string') return 'other here'
  if (/_x[0-9a-f]{4}/i.test(theirs) && unescaped(theirs) === unescaped(ours)) return 'escapes'
  return ours.includes(theirs) ? 'cut there' : 'other here'
}

function unescaped(text: string): string {
  return text.replaceAll(/_x[0-9a-f]{4}_?|[\r\n]/gi, '')
}

function same(a: Comparable | undefined, b: Comparable | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(a) * 1e-12 + 1e-8
  return a === b
}
