import type { Random } from '../../support/random.ts'
import { sheetOf, type Cell, type Sheet } from '../document.ts'
import { headingsOf, rowCount, rowsOf, type Draft } from '../draft.ts'
import type { Shape } from './shape.ts'

function table(draft: Draft, rest: Partial<Sheet> = {}): Sheet {
  return sheetOf(draft.sheetName, [headingsOf(draft), ...rowsOf(draft)], rest)
}

const common = { needs: 'sheets', shows: { headings: true, title: false }, from: 'table' } as const

const hiddenSheet: Shape = {
  ...common,
  name: 'hidden-sheet',
  rows: { min: 1, max: 300 },
  lay: (random, draft, neighbour) => [
    table(neighbour(random.int(5, 40))),
    table({ ...draft, sheetName: '数据' }, { state: 'hidden' }),
  ],
}

const veryHiddenSheet: Shape = {
  ...common,
  name: 'very-hidden-sheet',
  needs: 'xlsx',
  rows: { min: 1, max: 300 },
  lay: (random, draft, neighbour) => [
    table(neighbour(random.int(5, 40))),
    table({ ...draft, sheetName: '缓存' }, { state: 'very-hidden' }),
  ],
}

const hiddenRows: Shape = {
  ...common,
  name: 'hidden-rows',
  rows: { min: 3, max: 300 },
  lay: (random, draft) => {
    const every = random.pick([1, 2])
    return [
      table(draft, {
        hiddenRows: Array.from({ length: rowCount(draft) }, (_, row) => row + 1).filter((row) => row % every === 0),
      }),
    ]
  },
}

const hiddenColumns: Shape = {
  ...common,
  name: 'hidden-columns',
  rows: { min: 1, max: 300 },
  lay: (random, draft) => {
    const hidden = draft.columns.flatMap(({ group }, at) =>
      group === 'mother' || group === 'contact' || random.chance(0.2) ? [at] : [],
    )
    return [table(draft, { hiddenColumns: hidden })]
  },
}

/** The cases stand on a later sheet of a workbook about something else. */
const laterSheet: Shape = {
  ...common,
  name: 'later-sheet',
  rows: { min: 5, max: 60 },
  lay: (random, draft, neighbour) => {
    const after = random.chance(0.5) ? [table({ ...neighbour(random.int(3, 30)), sheetName: '附表' })] : []
    return [
      table({ ...neighbour(random.int(200, 400)), sheetName: '明细' }),
      table({ ...draft, sheetName: 'Sheet2' }),
      ...after,
    ]
  },
}

const alone: Shape = {
  ...common,
  name: 'alone-in-a-big-book',
  rows: { min: 1, max: 1 },
  lay: (random, draft, neighbour) => {
    const books = Array.from({ length: random.int(2, 5) }, (_, at) =>
      table({ ...neighbour(random.int(60, 500)), sheetName: `表${String(at + 1)}` }),
    )
    const at = random.int(0, books.length)
    return [...books.slice(0, at), table({ ...draft, sheetName: '其他' }), ...books.slice(at)]
  },
}

/** Texts come from formulas whose results Excel kept; the workbook they look into is not there. */
const formulas: Shape = {
  ...common,
  name: 'cached-formulas',
  needs: 'xlsx',
  rows: { min: 1, max: 300 },
  lay: (random, draft) => [
    sheetOf(draft.sheetName, [
      headingsOf(draft),
      ...rowsOf(draft).map((row, at) => row.map((cell, column) => looked(random, cell, at, column))),
    ]),
  ],
}

function looked(random: Random, cell: Cell, row: number, column: number): Cell {
  if ((typeof cell !== 'string' && typeof cell !== 'number') || cell === '') return cell
  const key = `$A${String(row + 2)}`
  return {
    kind: 'formula',
    formula: random.pick([
      `VLOOKUP(${key},源数据!A:Z,${String(column + 1)},0)`,
      `INDEX(源数据!A:Z,${String(row + 2)},${String(column + 1)})`,
    ]),
    result: cell,
  }
}

export const hiddenShapes = [hiddenSheet, veryHiddenSheet, hiddenRows, hiddenColumns, laterSheet, alone, formulas]
