import type { Random } from '../../support/random.ts'
import { cellText, sheetOf, type Cell } from '../document.ts'
import { rowCount, type Draft } from '../draft.ts'
import type { Shape } from './shape.ts'

interface Field {
  readonly label: string
  readonly value: Cell
}

function fieldsOf(draft: Draft, row: number): Field[] {
  return draft.columns.map(({ heading, cells }) => ({
    label: heading.replaceAll('\n', '').replace(/[：:]$/, ''),
    value: cells[row] ?? null,
  }))
}

/** Cuts a list into rows of `width`. */
function wrap<T>(items: readonly T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / width) }, (_, row) =>
    items.slice(row * width, (row + 1) * width),
  )
}

/** One form each, on sheets of their own or below one another; a text has one sheet only, and would lose the others. */
function layForms(
  random: Random,
  draft: Draft,
  form: (fields: readonly Field[]) => Cell[][],
  mayBeText = false,
): ReturnType<Shape['lay']> {
  const forms = Array.from({ length: rowCount(draft) }, (_, row): Cell[][] => [
    [draft.title],
    ...form(fieldsOf(draft, row)),
  ])
  if (!mayBeText && forms.length <= 6 && random.chance(0.5)) {
    return forms.map((rows, at) => sheetOf(`${at === 0 ? 'Sheet' : '登记'}${String(at + 1)}`, rows))
  }
  return [
    sheetOf(
      draft.sheetName,
      forms.flatMap((rows) => [...rows, [], []]),
    ),
  ]
}

const common = { needs: 'sheets', shows: { headings: true, title: true }, from: 'table' } as const

const labelLeft: Shape = {
  ...common,
  name: 'form-label-left',
  rows: { min: 1, max: 12 },
  lay: (random, draft) => {
    const width = random.pick([1, 2, 3])
    const colon = random.pick(['', '', '：', ':'])
    return layForms(random, draft, (fields) =>
      wrap(fields, width).map((row) => row.flatMap(({ label, value }): Cell[] => [label + colon, value])),
    )
  },
}

const labelAbove: Shape = {
  ...common,
  name: 'form-label-above',
  rows: { min: 1, max: 12 },
  lay: (random, draft) => {
    const width = random.int(2, 4)
    return layForms(random, draft, (fields) =>
      wrap(fields, width).flatMap((row): Cell[][] => [row.map(({ label }) => label), row.map(({ value }) => value)]),
    )
  },
}

const labelInCell: Shape = {
  ...common,
  name: 'form-label-in-cell',
  needs: 'anything',
  rows: { min: 1, max: 12 },
  lay: (random, draft) => {
    const width = random.pick([1, 2, 3])
    const colon = random.pick(['：', ':', '： '])
    return layForms(
      random,
      draft,
      (fields) => wrap(fields, width).map((row) => row.map(({ label, value }) => label + colon + cellText(value))),
      true,
    )
  },
}

/** Cards as printed for folders or beds: two or three side by side, a blank row between. */
const cards: Shape = {
  ...common,
  name: 'cards',
  rows: { min: 2, max: 30 },
  lay: (random, draft) => {
    const across = random.pick([2, 3])
    const rowsOfCards = wrap(
      Array.from({ length: rowCount(draft) }, (_, row) => fieldsOf(draft, row)),
      across,
    )
    const rows = rowsOfCards.flatMap((some): Cell[][] => [
      ...draft.columns.map((_, line) =>
        some.flatMap((fields): Cell[] => [fields[line]?.label ?? null, fields[line]?.value ?? null, null]),
      ),
      [],
    ])
    return [sheetOf(draft.sheetName, [[draft.title], ...rows])]
  },
}

/** A whole form in one cell: one line for each field. */
const formInOneCell: Shape = {
  ...common,
  name: 'form-in-one-cell',
  needs: 'sheets',
  rows: { min: 1, max: 60 },
  shows: { headings: true, title: false },
  lay: (_random, draft) => {
    const cells = Array.from({ length: rowCount(draft) }, (_, row) =>
      fieldsOf(draft, row)
        .map(({ label, value }) => `${label}：${cellText(value)}`)
        .join('\n'),
    )
    return [
      sheetOf(
        draft.sheetName,
        cells.map((cell) => [cell]),
      ),
    ]
  },
}

export const formShapes = [labelLeft, labelAbove, labelInCell, cards, formInOneCell]
