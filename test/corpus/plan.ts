import { Random } from '../support/random.ts'
import { allDisguises } from './disguises/all-disguises.ts'
import type { Document } from './document.ts'
import { allFormats, sheetFormats, type Format } from './format.ts'
import { allKinds } from './kinds/all-kinds.ts'
import { makeNegative } from './make-negative.ts'
import { makePositive } from './make-positive.ts'
import { allScenes } from './scenes/all-scenes.ts'
import { allShapes } from './shapes/all-shapes.ts'
import type { Shape } from './shapes/shape.ts'
import { sizeNamed, sizes, type Size } from './size.ts'

/** One file to come: made only when it is asked for, so that a big corpus needs little memory. */
export interface PlannedFile {
  readonly format: Format
  readonly make: () => Document
}

export type CorpusSize = 'small' | 'full'

/** How many files of each sort; every tag comes up several times even in the small corpus. */
const amounts = {
  small: { shaped: 105, disguised: 66, negative: 98 },
  full: { shaped: 600, disguised: 300, negative: 620 },
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
]

/** Every file of a corpus. The same seed gives the same files; a file does not depend on those before it. */
export function planCorpus(seed: number, size: CorpusSize): PlannedFile[] {
  const { shaped, disguised, negative } = amounts[size]
  const draw = (sort: string, at: number): Random => new Random(`${String(seed)}/${sort}/${String(at)}`)
  return [
    ...Array.from({ length: shaped }, (_, at) => planShaped(draw('shaped', at), at)),
    ...Array.from({ length: disguised }, (_, at) => planDisguised(draw('disguised', at), at)),
    ...Array.from({ length: negative }, (_, at) => planNegative(draw('negative', at), at)),
  ]
}

function planShaped(random: Random, at: number): PlannedFile {
  const shape = turn(allShapes, at)
  const people = within(random, sizeAt(at), shape.rows)
  return finish(formatFor(shape, at), (tags) =>
    tagged(
      makePositive(random, {
        kind: turn(allKinds, at * 5 + Math.floor(at / allShapes.length)),
        shape,
        disguise: null,
        people,
      }),
      tags,
    ),
  )
}

function planDisguised(random: Random, at: number): PlannedFile {
  const disguise = turn(allDisguises, at)
  const shown = disguisedShapes.filter((name) => disguise.hidesNames !== true || !name.includes('headings'))
  const shape = shapeNamed(turn(shown, at + Math.floor(at / allDisguises.length)))
  const people = within(random, sizeAt(at + 3), shape.rows)
  // A kind that lacks the column to be disguised is passed over.
  const make = (): Document => {
    const kinds = random.shuffle(allKinds)
    for (const kind of kinds) {
      try {
        return makePositive(random, { kind, shape, disguise, people })
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
      }
    }
    throw new RangeError(`no kind can be disguised by ${disguise.name}`)
  }
  return finish(formatFor(shape, at * 7), (tags) => tagged(make(), tags))
}

function planNegative(random: Random, at: number): PlannedFile {
  const scene = turn(allScenes, at)
  const shape = shapeNamed(
    scene.fixedLayout === true
      ? turn(['plain', 'titled'], at)
      : turn(negativeShapes, at + Math.floor(at / allScenes.length)),
  )
  const rows = Math.min(Math.max(within(random, sizeAt(at), shape.rows), scene.rows.min), scene.rows.max)
  return finish(formatFor(shape, at * 5 + Math.floor(at / 12)), (tags) =>
    tagged(makeNegative(random, { scene, shape, rows }), tags),
  )
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

function formatFor({ needs }: Shape, at: number): Format {
  if (needs === 'xlsx') return 'xlsx'
  return needs === 'sheets'
    ? turn(['xlsx', ...sheetFormats.filter((format) => format !== 'html')], at)
    : turn(['xlsx', ...allFormats], at)
}

function finish(format: Format, make: (tags: readonly string[]) => Document): PlannedFile {
  return { format, make: () => make([`format:${format}`]) }
}

function tagged(document: Document, tags: readonly string[]): Document {
  const size = document.expect === 'sensitive' ? [`size:${sizeNamed(document.people)}`] : []
  return { ...document, tags: [...document.tags, ...tags, ...size] }
}
