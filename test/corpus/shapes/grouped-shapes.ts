import type { Random } from '../../support/random.ts'
import { sheetOf, type Cell, type Merge } from '../document.ts'
import { headingsOf, rowsOf, type Draft, type DraftColumn, type Group } from '../draft.ts'
import { anyRows, type Shape } from './shape.ts'

const simplified: Readonly<Record<Group, readonly string[]>> = {
  mother: ['产妇信息', '母亲', '母亲情况', '孕产妇基本信息'],
  father: ['父亲', '父亲信息', '家属'],
  baby: ['新生儿信息', '新生儿', '宝宝情况', '婴儿'],
  delivery: ['分娩信息', '分娩情况', '孕产情况'],
  contact: ['联系方式', '联系信息'],
  place: ['机构', '住院信息', '所在单位'],
  service: ['服务', '服务信息', '签约情况'],
  other: ['其他', '基本'],
}

const others: Readonly<Record<Group, readonly string[]>> = {
  mother: ['Mother', '母親'],
  father: ['Father', '父親'],
  baby: ['Baby', '嬰兒'],
  delivery: ['Delivery', '生產'],
  contact: ['Contact', '聯絡'],
  place: ['Place', '機構'],
  service: ['Service', '服務'],
  other: ['Other', '其他'],
}

/** Columns of one group stand together, as a heading above them demands. */
function gathered(draft: Draft): DraftColumn[] {
  const groups = [...new Set(draft.columns.map(({ group }) => group))]
  return groups.flatMap((group) => draft.columns.filter((column) => column.group === group))
}

function groupRow(
  random: Random,
  draft: Draft,
  columns: readonly DraftColumn[],
  top: number,
): { row: Cell[]; merges: Merge[] } {
  const words = draft.script === 'simplified' ? simplified : others
  const row: Cell[] = columns.map(() => null)
  const merges: Merge[] = []
  let left = 0
  while (left < columns.length) {
    const group = columns[left]?.group ?? 'other'
    let right = left
    while (columns[right + 1]?.group === group) right++
    if (right === left) {
      row[left] = columns[left]?.heading ?? ''
      merges.push({ top, left, bottom: top + 1, right })
    } else {
      row[left] =
        draft.script === 'simplified'
          ? random.pick(words[group])
          : (words[group][draft.script === 'traditional' ? 1 : 0] ?? '')
      merges.push({ top, left, bottom: top, right })
    }
    left = right + 1
  }
  return { row, merges }
}

function layGrouped(random: Random, draft: Draft, rowsAbove: readonly Cell[][]): ReturnType<Shape['lay']> {
  const columns = gathered(draft)
  const top = rowsAbove.length
  const { row, merges } = groupRow(random, draft, columns, top)
  // A heading that is merged over both rows leaves the lower one empty.
  const lower: Cell[] = columns.map(({ heading }, at) => (row[at] === heading ? null : heading))
  const body = rowsOf({ ...draft, columns })
  const title = rowsAbove.map((_, at): Merge => ({
    top: at,
    left: 0,
    bottom: at,
    right: Math.max(columns.length - 1, 1),
  }))
  return [sheetOf(draft.sheetName, [...rowsAbove, row, lower, ...body], { merges: [...title, ...merges] })]
}

const grouped: Shape = {
  name: 'grouped-headings',
  rows: anyRows,
  needs: 'sheets',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (random, draft) => layGrouped(random, draft, random.chance(0.5) ? [] : [[draft.title]]),
}

/** Three rows: a whole, its groups, its columns; the units of some offices stand in a fourth. */
const groupedTwice: Shape = {
  name: 'three-row-headings',
  rows: anyRows,
  needs: 'sheets',
  shows: { headings: true, title: true },
  from: 'table',
  lay: (random, draft) => {
    const columns = gathered(draft)
    const half = Math.ceil(columns.length / 2)
    const upper: Cell[] = columns.map((_, at) =>
      at === 0 ? draft.title : at === half ? random.pick(['明细', '登记内容', '其他情况']) : null,
    )
    const { row, merges } = groupRow(random, draft, columns, 1)
    const lower: Cell[] = columns.map(({ heading }, at) => (row[at] === heading ? null : heading))
    const whole: Merge[] = [{ top: 0, left: 0, bottom: 0, right: Math.max(half - 1, 0) }]
    return [
      sheetOf(draft.sheetName, [upper, row, lower, ...rowsOf({ ...draft, columns })], {
        merges: [...whole, ...merges].filter(({ top, left, bottom, right }) => bottom > top || right > left),
      }),
    ]
  },
}

/** The heading of each column broken over two rows: `产妇` above `姓名`. */
const brokenHeadings: Shape = {
  name: 'broken-headings',
  rows: anyRows,
  needs: 'anything',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (_random, draft) => {
    const halves = headingsOf(draft).map((heading) =>
      /^\p{Script=Han}{4,}$/u.test(heading) ? [heading.slice(0, 2), heading.slice(2)] : [heading, null],
    )
    return [
      sheetOf(draft.sheetName, [
        halves.map(([upper]) => upper ?? null),
        halves.map(([, lower]) => lower ?? null),
        ...rowsOf(draft),
      ]),
    ]
  },
}

export const groupedShapes = [grouped, groupedTwice, brokenHeadings]
