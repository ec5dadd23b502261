import type { CellObject, WorkSheet } from '@e965/xlsx'
import type { CellSink } from '../../detect/cell-source.ts'
import { CellListRow } from '../cell-list-row.ts'
import type { ReadBudget } from '../read-budget.ts'
import { readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'

export interface SheetContext {
  readonly name: string
  readonly hidden: boolean
  readonly epoch1904: boolean
  readonly inside: readonly string[]
  readonly isDate: (format: string | number | undefined) => boolean
}

interface Comment {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Hands a parsed sheet to the sink, then its comments as a sheet of their own. */
export function emitSheet(sheet: WorkSheet, context: SheetContext, sink: CellSink, budget: ReadBudget): FinalOutcome {
  const { name, hidden, epoch1904, inside } = context
  const row = new CellListRow()
  const comments: Comment[] = []
  const hiddenRows = sheet['!rows']
  let cut = false
  sink.startSheet({ name, kind: 'sheet', hidden, epoch1904, inside })
  for (const [at, cells] of rowsOf(sheet)) {
    row.begin(at, hiddenRows?.[at]?.hidden === true)
    for (const [column, cell] of cellsOf(cells)) {
      if (column >= budget.columns) cut = true
      else addCell(row, column, cell, context)
      for (const comment of cell.c ?? []) comments.push({ row: at, column, text: comment.t })
    }
    if (row.count === 0) continue
    if (!budget.inTime() || !budget.takeCells(row.count)) break
    sink.row(row)
  }
  for (const { s, e } of sheet['!merges'] ?? []) sink.merged({ top: s.r, left: s.c, bottom: e.r, right: e.c })
  sink.endSheet()
  if (comments.length > 0) {
    sink.startSheet({ name, kind: 'comments', hidden, epoch1904, inside })
    emitComments(comments, row, sink)
    sink.endSheet()
  }
  if (budget.stop !== null) return readPart(budget.stop)
  return cut ? readPart('too-large') : readWhole
}

type SparseCells = readonly (CellObject | undefined)[]

/** Rows this short are walked hole by hole. */
const denseColumns = 1024

/** A million rows with one cell each in the last column must not cost their sixteen billion holes. */
function* cellsOf(cells: SparseCells): Generator<readonly [number, CellObject]> {
  const columns = cells.length <= denseColumns ? cells.keys() : Object.keys(cells).map(Number)
  for (const column of columns) {
    const cell = cells[column]
    if (cell !== undefined) yield [column, cell]
  }
}

function* rowsOf(sheet: WorkSheet): Generator<readonly [number, SparseCells]> {
  const data: readonly (SparseCells | undefined)[] = sheet['!data'] ?? []
  for (const [at, cells] of data.entries()) if (cells !== undefined) yield [at, cells]
}

/** The library keeps errors by number ([MS-XLS] 2.5.10). */
const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
])

function addCell(row: CellListRow, column: number, { t, v, z, w }: CellObject, { isDate }: SheetContext): void {
  switch (t) {
    case 's':
      row.add(column, 'text', String(v ?? ''))
      return
    case 'n':
      row.add(column, isDate(z) ? 'date' : 'number', numeral(v))
      return
    case 'd':
      row.add(column, 'text', v instanceof Date ? v.toISOString().slice(0, 10) : String(v ?? ''))
      return
    case 'b':
      row.add(column, 'boolean', v === true ? 'TRUE' : 'FALSE')
      return
    case 'e':
      row.add(column, 'error', w ?? errorNames.get(Number(v)) ?? '#N/A')
      return
    case 'z':
      return
  }
}

/** Every digit of a long whole number, where `String` would write an exponent from 22 digits on. */
function numeral(value: CellObject['v']): string {
  if (typeof value !== 'number') return String(value ?? '')
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value)
}

function emitComments(comments: readonly Comment[], row: CellListRow, sink: CellSink): void {
  let at = -1
  for (const comment of comments) {
    if (comment.row !== at) {
      if (at >= 0) sink.row(row)
      at = comment.row
      row.begin(at)
    }
    row.add(comment.column, 'text', comment.text)
  }
  if (at >= 0) sink.row(row)
}
