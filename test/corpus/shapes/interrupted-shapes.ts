import type { Random } from '../../support/random.ts'
import { sheetOf, type Cell } from '../document.ts'
import { headingsOf, rowCount, rowsOf, type Draft } from '../draft.ts'
import type { Shape } from './shape.ts'

/** Cuts the rows into pieces of `least` to `most`. */
function pieces(random: Random, draft: Draft, least: number, most: number): Cell[][][] {
  const found: Cell[][][] = []
  for (let from = 0; from < rowCount(draft);) {
    const to = Math.min(from + random.int(least, most), rowCount(draft))
    found.push(rowsOf(draft, from, to))
    from = to
  }
  return found
}

const subtotals: Shape = {
  name: 'subtotals',
  rows: { min: 6, max: 500 },
  needs: 'anything',
  shows: { headings: true, title: true },
  from: 'table',
  lay: (random, draft) => {
    const rows: Cell[][] = [[draft.title], headingsOf(draft)]
    for (const piece of pieces(random, draft, 2, 9)) {
      rows.push(...piece)
      const count = String(piece.length)
      rows.push(
        random.pick<Cell[]>([
          ['小计', null, piece.length],
          [`小计：${count}`],
          [],
          ['本日合计', piece.length],
          [null, `共${count}人`],
        ]),
      )
    }
    rows.push(['合计', null, rowCount(draft)], ['审核：', null, '制表：'])
    return [sheetOf(draft.sheetName, rows)]
  },
}

const pageBreaks: Shape = {
  name: 'page-breaks',
  rows: { min: 12, max: 500 },
  needs: 'anything',
  shows: { headings: true, title: true },
  from: 'table',
  lay: (random, draft) => {
    const all = pieces(random, draft, 10, 30)
    const rows = all.flatMap((piece, page): Cell[][] => [
      [draft.title],
      headingsOf(draft),
      ...piece,
      [`第${String(page + 1)}页 共${String(all.length)}页`],
      [],
    ])
    return [sheetOf(draft.sheetName, rows)]
  },
}

const daySections: Shape = {
  name: 'day-sections',
  rows: { min: 4, max: 300 },
  needs: 'anything',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (random, draft) => {
    let day = random.int(1, 20)
    const rows = pieces(random, draft, 2, 6).flatMap((piece): Cell[][] => [[`${String(day++)}日`], ...piece])
    return [sheetOf(draft.sheetName, [headingsOf(draft), ...rows])]
  },
}

const severalTables: Shape = {
  name: 'several-tables',
  rows: { min: 4, max: 400 },
  needs: 'anything',
  shows: { headings: true, title: true },
  from: 'table',
  lay: (random, draft) => {
    const half = Math.floor(rowCount(draft) / 2)
    const gap: Cell[][] = Array.from({ length: random.int(1, 4) }, () => [])
    // The second table has its own order of columns and begins one column further right.
    const turned = { ...draft, columns: random.shuffle(draft.columns) }
    const second = [headingsOf(turned), ...rowsOf(turned, half)].map((row): Cell[] => [null, ...row])
    const rows: Cell[][] = [
      [draft.title],
      headingsOf(draft),
      ...rowsOf(draft, 0, half),
      ...gap,
      [null, `${draft.title}（续）`],
      ...second,
    ]
    return [sheetOf(draft.sheetName, rows)]
  },
}

const sideBySide: Shape = {
  name: 'side-by-side',
  rows: { min: 4, max: 200 },
  needs: 'sheets',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (_random, draft) => {
    const half = Math.ceil(rowCount(draft) / 2)
    const right = rowsOf(draft, half)
    const rows = rowsOf(draft, 0, half).map((row, at): Cell[] => [...row, null, ...(right[at] ?? [])])
    return [sheetOf(draft.sheetName, [[...headingsOf(draft), null, ...headingsOf(draft)], ...rows])]
  },
}

const severalSheets: Shape = {
  name: 'several-sheets',
  rows: { min: 4, max: 2000 },
  needs: 'sheets',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (random, draft) => {
    const size = Math.ceil(rowCount(draft) / random.int(2, Math.min(rowCount(draft), 12)))
    return Array.from({ length: Math.ceil(rowCount(draft) / size) }, (_, at) =>
      sheetOf(`${String(at + 1)}月`, [
        headingsOf(draft),
        ...rowsOf(draft, at * size, Math.min((at + 1) * size, rowCount(draft))),
      ]),
    )
  },
}

export const interruptedShapes = [subtotals, pageBreaks, daySections, severalTables, sideBySide, severalSheets]
