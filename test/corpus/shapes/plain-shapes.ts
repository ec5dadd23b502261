import { sheetOf, type Cell } from '../document.ts'
import { headingsOf, rowsOf } from '../draft.ts'
import { subtitle } from '../compose.ts'
import { anyRows, type Shape } from './shape.ts'

const plain: Shape = {
  name: 'plain',
  rows: anyRows,
  needs: 'anything',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (_random, draft) => [sheetOf(draft.sheetName, [headingsOf(draft), ...rowsOf(draft)])],
}

const titled: Shape = {
  name: 'titled',
  rows: anyRows,
  needs: 'anything',
  shows: { headings: true, title: true },
  from: 'table',
  lay: (random, draft) => {
    const right = Math.max(draft.columns.length - 1, 1)
    const rows: Cell[][] = [[draft.title]]
    const merges = [{ top: 0, left: 0, bottom: 0, right }]
    if (random.chance(0.5)) {
      merges.push({ top: rows.length, left: 0, bottom: rows.length, right })
      rows.push([subtitle(random, draft.region)])
    }
    if (random.chance(0.2)) rows.push([])
    rows.push(headingsOf(draft), ...rowsOf(draft))
    if (random.chance(0.4))
      rows.push(
        [],
        [
          random.pick([
            '备注：以上信息请注意保密',
            '审核人：          日期：',
            `合计：${String(draft.columns[0]?.cells.length ?? 0)}`,
          ]),
        ],
      )
    return [sheetOf(draft.sheetName, rows, { merges })]
  },
}

const noHeadings: Shape = {
  name: 'no-headings',
  rows: anyRows,
  needs: 'anything',
  shows: { headings: false, title: false },
  from: 'table',
  lay: (_random, draft) => [sheetOf(draft.sheetName, rowsOf(draft))],
}

const titleWithoutHeadings: Shape = {
  name: 'title-without-headings',
  rows: anyRows,
  needs: 'anything',
  shows: { headings: false, title: true },
  from: 'table',
  lay: (_random, draft) => [sheetOf(draft.sheetName, [[draft.title], ...rowsOf(draft)])],
}

const far: Shape = {
  name: 'far',
  rows: { min: 1, max: 400 },
  needs: 'sheets',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (random, draft) => {
    const [down, right] = random.pick([
      [0, random.int(20, 200)],
      [random.int(50, 2000), 0],
      [random.int(20, 300), random.int(10, 120)],
    ])
    const margin: Cell[] = Array.from({ length: right }, () => null)
    const rows: Cell[][] = [headingsOf(draft), ...rowsOf(draft)].map((row) => [...margin, ...row])
    const above: Cell[][] = Array.from({ length: down }, () => [])
    if (above[0] !== undefined && random.chance(0.5)) above[0] = ['说明：数据在下方']
    return [sheetOf(draft.sheetName, [...above, ...rows])]
  },
}

const tableObject: Shape = {
  name: 'table-object',
  rows: { min: 2, max: 400 },
  needs: 'xlsx',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (_random, draft) => [sheetOf(draft.sheetName, [headingsOf(draft), ...rowsOf(draft)], { tableObject: true })],
}

const transposed: Shape = {
  name: 'transposed',
  rows: { min: 2, max: 40 },
  needs: 'anything',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (_random, draft) => [
    sheetOf(
      draft.sheetName,
      draft.columns.map(({ heading, cells }) => [heading, ...cells]),
    ),
  ],
}

export const plainShapes = [plain, titled, noHeadings, titleWithoutHeadings, far, tableObject, transposed]
