import { isLabelCell } from '../headings/heading-row.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { Owner } from '../lexicon/owners.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'

const longestPart = 10
const sureCoverage = 0.8

/**
 * 新生儿, 母亲, 父亲 left of labels and answers: the parts of a form, each beside its own 姓名 and 证件号码. A part goes on in the rows
 * below until another stands there, as merged cells leave theirs empty.
 */
export class SideParts {
  #parts: readonly Cell[] = []
  #heads: readonly Cell[] = []
  readonly #named = new Set<string>()

  /** Every part that was named so far. */
  get named(): ReadonlySet<string> {
    return this.#named
  }

  /** Notes the parts that stand in a row. Answers it without them. */
  pass(row: KeptRow): KeptRow {
    const { cells } = row
    const [first] = cells
    const found = cells.filter((cell, at) => isPart(cell, cells[at + 1], cells[at + 2]))
    const [leftmost] = this.#parts
    const goesOn = first !== undefined && leftmost !== undefined && first.column > leftmost.column
    const kept = goesOn ? this.#parts.filter(({ column }) => found.every((part) => part.column !== column)) : []
    this.#parts = found.length === 0 && goesOn ? this.#parts : [...kept, ...found].sort((a, b) => a.column - b.column)
    if (found.length === 0) return row
    for (const { text } of found) this.#named.add(text)
    return { ...row, cells: cells.filter((cell) => !found.includes(cell)) }
  }

  /** 母亲, 父亲 over columns of answers, whose labels stand left of both: the parents of one child. */
  head(row: KeptRow): boolean {
    if (!headsParents(row)) return false
    this.#heads = row.cells
    for (const { text } of row.cells) this.#named.add(text)
    return true
  }

  /** The parent in whose column an answer stands; empty where it stands in none. */
  above(column: number): string {
    return this.#heads.find((head) => head.column === column)?.text ?? ''
  }

  /** The part in which a label of the last row stands; empty where it stands in none. */
  of(labelColumn: number): string {
    return this.#parts.findLast(({ column }) => column < labelColumn)?.text ?? ''
  }

  /** The next card begins. */
  begin(): void {
    this.#parts = []
    this.#heads = []
  }
}

/** True for a row of 母亲 and 父亲, and nothing else. */
export function headsParents({ cells }: KeptRow): boolean {
  if (cells.length !== 2) return false
  const owners = cells.map((cell) => partOwner(cell))
  return owners.includes('father') && owners.some(isMother)
}

/** 母亲 before 姓名 and what answers it: whose part of the form it is. */
function isPart(cell: Cell, label: Cell | undefined, answer: Cell | undefined): boolean {
  if (label?.column !== cell.column + 1 || !isLabelCell(label)) return false
  if (answer !== undefined && isLabelCell(answer)) return false
  return partOwner(cell) !== null && parseLabel(label.text)?.attribute !== null
}

/** Whom a cell names without asking for anything. */
function partOwner({ kind, text }: Cell): Owner | null {
  if (kind !== 'text' || text.length > longestPart) return null
  const named = parseLabel(text)
  const asks = named?.attribute ?? 'information'
  return (named?.coverage ?? 0) >= sureCoverage && asks === 'information' ? (named?.owner ?? null) : null
}

function isMother(owner: Owner | null): boolean {
  return owner === 'mother' || owner === 'parent-mother'
}
