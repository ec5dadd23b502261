import { Population } from '../support/people/population.ts'
import type { Random } from '../support/random.ts'
import { composeCases } from './compose.ts'
import type { Disguise } from './disguises/disguise.ts'
import type { Document } from './document.ts'
import { speaksOfMaternity, type Draft } from './draft.ts'
import type { Kind } from './kinds/kind.ts'
import { babyCatalogue } from './scenes/baby-catalogue.ts'
import { babyOrders } from './scenes/baby-orders.ts'
import { courierList } from './scenes/courier-list.ts'
import { decorationLeads } from './scenes/decoration-leads.ts'
import { deliveryStatistics } from './scenes/delivery-statistics.ts'
import { nannyRoster } from './scenes/nanny-roster.ts'
import { nurseRoster } from './scenes/nurse-roster.ts'
import { staffPayroll } from './scenes/staff-payroll.ts'
import { accompaniedShape } from './shapes/accompanied-shape.ts'
import type { Shape } from './shapes/shape.ts'

export interface PositiveWish {
  readonly kind: Kind
  readonly shape: Shape
  readonly disguise: Disguise | null
  readonly people: number
}

/** Names that tell nothing, as most files and sheets in offices have them. */
const plainStems = [
  '新建 XLSX 工作表',
  '工作簿1',
  'Book1',
  '汇总',
  '资料',
  '表',
  '1',
  '登记表',
  '最新',
  '导出',
  '名单',
  '明细(2)',
  '副本',
  'data',
]
const plainTitles = ['登记表', '汇总表', '名单', '一览表', '信息表', '明细']

const neighbours = [babyOrders, courierList, decorationLeads, staffPayroll]

/** What an office that keeps cases keeps beside them. */
const companions = [nurseRoster, nannyRoster, deliveryStatistics, babyCatalogue, staffPayroll]

/** Shapes that put the cases beside another office's table, under that table's file name. */
const behindNeighbour: ReadonlySet<string> = new Set([
  'hidden-sheet',
  'very-hidden-sheet',
  'later-sheet',
  'alone-in-a-big-book',
  'comments-only',
])

/**
 * A document with exactly `people` cases, in which something that a reader can see tells what they are; `null` where
 * lists of this kind cannot be laid out or disguised so.
 */
export function makePositive(random: Random, wish: PositiveWish): Document | null {
  // Most attempts succeed within five; a big list takes long to make, and has no rarer columns than a small one.
  const attempts = wish.people > 300 ? 40 : 200
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = attemptPositive(random.fork(String(attempt)), wish)
    if (found !== null) return found
  }
  return null
}

function attemptPositive(random: Random, wish: PositiveWish): Document | null {
  const { kind, shape, disguise, people } = wish
  const composed = composeCases(random, { kind, people, population: new Population(random.fork('people')) })
  if (shape.from === 'families' && composed.script === 'english') return null
  const disguised = disguise === null ? composed : disguise.apply(random, composed)
  if (disguised === null) return null
  const neighbour = (rows: number): Draft =>
    random.pick(shape === accompaniedShape ? companions : neighbours).draft(random.fork('neighbour'), rows)
  const named =
    kind.soleCue === true
      ? nameSoleCue(random, disguised, wish)
      : nameIt(random, disguised, { shape, disguise, other: neighbour(1).stem })
  if (named === null) return null
  return {
    stem: named.draft.stem,
    sheets: shape.lay(random, named.draft, neighbour),
    expect: 'sensitive',
    people,
    tags: [
      `kind:${kind.name}`,
      `shape:${shape.name}`,
      `disguise:${disguise?.name ?? 'none'}`,
      `told-by:${named.by}`,
      `script:${composed.script}`,
    ],
  }
}

/** Here only the birth dates tell: every one must be there, with its year, under headings that can be read. */
function nameSoleCue(
  random: Random,
  draft: Draft,
  { shape, disguise }: PositiveWish,
): { draft: Draft; by: string } | null {
  const plainTable =
    shape.shows.headings && shape.from === 'table' && disguise === null && !behindNeighbour.has(shape.name)
  const dates = draft.columns.find(({ key }) => key === 'birthDate')?.cells ?? []
  const clear = dates.every((cell) => cell !== null && (typeof cell !== 'string' || /^(19|20)\d\d/.test(cell)))
  return plainTable && clear
    ? { draft: random.chance(0.5) ? { ...draft, stem: random.pick(plainStems) } : draft, by: 'birth-date' }
    : null
}

interface NameWish {
  readonly shape: Shape
  readonly disguise: Disguise | null
  readonly other: string
}

/** Settles file name and title so that at least one thing that stays visible speaks of maternity; says which. */
function nameIt(
  random: Random,
  draft: Draft,
  { shape, disguise, other }: NameWish,
): { draft: Draft; by: string } | null {
  const headingsTell =
    shape.shows.headings &&
    disguise?.hidesHeadings !== true &&
    draft.columns.some(({ heading }) => speaksOfMaternity(heading))
  const neutral = { ...draft, stem: random.pick(plainStems), title: random.pick(plainTitles), sheetName: 'Sheet1' }
  if (disguise?.hidesNames === true) return shape.shows.headings ? { draft: neutral, by: 'values' } : null
  if (shape.from === 'families')
    return {
      draft: behindNeighbour.has(shape.name) ? { ...neutral, stem: other } : random.chance(0.5) ? neutral : draft,
      by: 'sentences',
    }
  if (behindNeighbour.has(shape.name))
    return headingsTell ? { draft: { ...neutral, stem: other, title: draft.title }, by: 'headings' } : null
  if (headingsTell && random.chance(0.5)) return { draft: random.chance(0.5) ? neutral : draft, by: 'headings' }
  if (shape.shows.title && speaksOfMaternity(draft.title) && random.chance(0.6))
    return { draft: { ...draft, stem: neutral.stem }, by: 'title' }
  return speaksOfMaternity(draft.stem) ? { draft, by: 'file-name' } : null
}
