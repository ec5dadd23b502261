import { Random } from '../support/random.ts'
import { allDisguises } from './disguises/all-disguises.ts'
import type { Document } from './document.ts'
import { allFormats, sheetFormats, type Format } from './format.ts'
import { allKinds } from './kinds/all-kinds.ts'
import type { Kind } from './kinds/kind.ts'
import { makeNegative } from './make-negative.ts'
import { makePositive, type PositiveWish } from './make-positive.ts'
import { makeRegistered } from './make-registered.ts'
import { planWrapped } from './plan-wrapped.ts'
import type { PlannedFile } from './planned-file.ts'
import { allRegisters } from './registers/all-registers.ts'
import { allScenes } from './scenes/all-scenes.ts'
import type { Scene } from './scenes/scene.ts'
import { allShapes } from './shapes/all-shapes.ts'
import type { Shape } from './shapes/shape.ts'
import { sizeNamed, sizes, type Size } from './size.ts'

export type CorpusSize = 'small' | 'full'

/** How many files of each sort; every tag comes up several times even in the small corpus. */
const amounts = {
  small: { shaped: 108, disguised: 72, negative: 450, wrapped: 15, registered: 309 },
  full: { shaped: 540, disguised: 308, negative: 750, wrapped: 40, registered: 412 },
} as const

/** Most lists are of a page or less; the huge ones are few because they take long. */
const usualSizes = [1, 2, 2, 3, 1, 0, 2, 3, 1, 2, 2, 3, 0, 1, 2, 3, 2, 1, 4, 2] as const

/** Disguises are told apart best where the layout is plain. */
const disguisedShapes = [
  'plain',
  'titled',
  'plain',
  'far',
  'no-headings',
  'subtotals',
  'grouped-headings',
  'title-without-headings',
]
const negativeShapes = [
  'plain',
  'titled',
  'titled',
  'subtotals',
  'page-breaks',
  'several-tables',
  'several-sheets',
  'hidden-columns',
  'far',
  'table-object',
  'transposed',
  'form-label-left',
  'hidden-rows',
  'side-by-side',
  'no-headings',
]

const plainEvenBare: ReadonlySet<string> = new Set([
  'baby-orders',
  'courier-list',
  'decoration-leads',
  'staff-payroll',
  'gym-members',
  'tyre-orders',
  'property-owners',
  'surgery-ward',
  'hotel-guests',
  'nanny-payroll',
  'supplier-list',
  'baby-catalogue',
  'wedding-guests',
])

/** Every file of a corpus. The same seed gives the same files; a file does not depend on those before it. */
export function planCorpus(seed: number, size: CorpusSize): PlannedFile[] {
  const { shaped, disguised, negative, wrapped, registered } = amounts[size]
  const files = (count: number, sort: string, plan: (seed: string, at: number) => PlannedFile): PlannedFile[] =>
    Array.from({ length: count }, (_, at) => plan(`${String(seed)}/${sort}/${String(at)}`, at))
  return [
    ...files(shaped, 'shaped', planShaped),
    ...files(disguised, 'disguised', planDisguised),
    ...files(negative, 'negative', planNegative),
    ...files(wrapped, 'wrapped', planWrapped),
    ...files(registered, 'registered', planRegistered),
  ]
}

/** From round to round the steps let each shape meet other kinds, formats and sizes. */
function planShaped(seed: string, at: number): PlannedFile {
  const shape = turn(allShapes, at)
  const round = Math.floor(at / allShapes.length)
  const first = (at * 5 + round * 7) % allKinds.length
  const kinds = [...allKinds.slice(first), ...allKinds.slice(0, first)]
  return finish(seed, formatFor(shape, at), (random) => {
    const people = within(random, sizeAt(at * 3 + round), shape.rows)
    return fitting(random, kinds, { shape, disguise: null, people })
  })
}

function planDisguised(seed: string, at: number): PlannedFile {
  const disguise = turn(allDisguises, at)
  const shown = disguisedShapes.filter((name) => disguise.hidesNames !== true || !name.includes('headings'))
  const round = Math.floor(at / allDisguises.length)
  const shape = shapeNamed(turn(shown, at + round))
  return finish(seed, formatFor(shape, at * 7 + round), (random) => {
    const people = within(random, sizeAt(at * 3 + round), shape.rows)
    return fitting(random, random.shuffle(allKinds), { shape, disguise, people })
  })
}

/** How often all kinds are gone through: what chance made of one may not fit where it fits the next time. */
const mostRounds = 20

/** A kind that cannot be laid out or disguised so is passed over for the next. */
function fitting(random: Random, kinds: readonly Kind[], wish: Omit<PositiveWish, 'kind'>): Document {
  for (let round = 0; round < mostRounds; round++) {
    for (const kind of kinds) {
      const made = makePositive(random, { ...wish, kind })
      if (made !== null) return made
    }
  }
  throw new RangeError(`no kind can be ${wish.shape.name} and ${wish.disguise?.name ?? 'undisguised'}`)
}

function planNegative(seed: string, at: number): PlannedFile {
  const scene = turn(allScenes, at)
  const round = Math.floor(at / allScenes.length)
  const shape = shapeNamed(negativeShape(scene, at, round))
  return finish(seed, formatFor(shape, at * 5 + Math.floor(at / 12)), (random) => {
    const rows = Math.min(Math.max(within(random, sizeAt(at * 3 + round), shape.rows), scene.rows.min), scene.rows.max)
    return makeNegative(random, { scene, shape, rows })
  })
}

/** Each register keeps its own layout; formats and sizes take turns. */
function planRegistered(seed: string, at: number): PlannedFile {
  const register = turn(allRegisters, at)
  const round = Math.floor(at / allRegisters.length)
  return finish(seed, formatFor(register, at * 7 + round), (random) =>
    makeRegistered(random, register, within(random, sizeAt(at * 3 + round), register.people)),
  )
}

/** Without headings only lists that nobody could take for another stay what they are. */
function negativeShape(scene: Scene, at: number, round: number): string {
  if (scene.fixedLayout === true) return turn(['plain', 'titled'], round)
  const shape = turn(negativeShapes, at + round)
  return shape === 'no-headings' && !plainEvenBare.has(scene.name) ? 'titled' : shape
}

function turn<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length]
  if (item === undefined) throw new RangeError('nothing to take turns with')
  return item
}

function shapeNamed(name: string): Shape {
  return turn(
    allShapes.filter((shape) => shape.name === name),
    0,
  )
}

function sizeAt(at: number): Size {
  return sizes[turn(usualSizes, at)]
}

function within(random: Random, size: Size, rows: { readonly min: number; readonly max: number }): number {
  return Math.min(Math.max(random.int(size.min, size.max), rows.min), rows.max)
}

function formatFor({ needs }: Pick<Shape, 'needs'>, at: number): Format {
  if (needs === 'xlsx') return 'xlsx'
  return needs === 'sheets'
    ? turn(['xlsx', ...sheetFormats.filter((format) => format !== 'html')], at)
    : turn(['xlsx', ...allFormats], at)
}

function finish(seed: string, format: Format, make: (random: Random) => Document): PlannedFile {
  return {
    format,
    wrap: 'none',
    make: () => {
      const document = make(new Random(seed))
      const size = document.expect === 'sensitive' ? [`size:${sizeNamed(document.people)}`] : []
      return { ...document, tags: [...document.tags, `format:${format}`, ...size] }
    },
  }
}
