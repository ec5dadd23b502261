import { chineseDay, compactDay, isoDay, partsOf, type Day } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import type { Region } from '../../support/people/name.ts'
import type { Random } from '../../support/random.ts'
import type { Cell, Sheet } from '../document.ts'
import type { Shape } from '../shapes/shape.ts'

/** What an office has before it writes: its cases, and the day on which it saves the file. */
export interface Desk {
  readonly random: Random
  readonly families: readonly Family[]
  readonly today: Day
}

export interface Written {
  /** File name without ending. */
  readonly stem: string
  readonly sheets: readonly Sheet[]
}

/** A list of cases that one sort of office lays out in its own way, from the file name down to the last signature. */
export interface Register {
  readonly name: string
  readonly people: { readonly min: number; readonly max: number }
  readonly needs: Shape['needs']
  readonly region: Region
  /** `born` lists look back, `expected` ones forward. */
  readonly time: 'born' | 'expected'
  /** Days between the first and the last birth. */
  readonly spanDays: number
  /** Written where names are of Latin letters; the mothers are called so before they get there. */
  readonly latin?: boolean
  readonly write: (desk: Desk) => Written
}

/** A register of the mainland about births of the last two months, of up to two hundred people, changed by `rest`. */
export function register(name: string, write: Register['write'], rest: Partial<Register> = {}): Register {
  return {
    name,
    people: { min: 1, max: 200 },
    needs: 'anything',
    region: 'mainland',
    time: 'born',
    spanDays: 60,
    write,
    ...rest,
  }
}

/** Headings (alternatives are divided by `|`), what stands below them for each case, and whether some offices leave it out. */
export type RegisterColumn = readonly [
  headings: string,
  cell: (family: Family, row: number) => Cell,
  optional?: 'optional',
]

/** One row of headings and one row for each case. */
export function tableOf(
  { random, families }: Pick<Desk, 'random' | 'families'>,
  columns: readonly RegisterColumn[],
): { readonly headings: string[]; readonly rows: Cell[][] } {
  const chosen = columns.filter(([, , optional]) => optional === undefined || random.chance(0.6))
  return {
    headings: chosen.map(([headings]) => random.pick(headings.split('|'))),
    rows: families.map((family, row) => chosen.map(([, cell]) => cell(family, row))),
  }
}

/** One way to write days, kept through a file. */
export function dayWriter(random: Random): (day: Day) => Cell {
  return random.pick<(day: Day) => Cell>([
    isoDay,
    chineseDay,
    compactDay,
    (day) => dotted(day),
    (day) => ({ kind: 'date', day, format: 'yyyy/m/d' }),
    (day) => ({ kind: 'date', day, format: 'yyyy-mm-dd' }),
  ])
}

/** `2025.3.5` */
export function dotted(day: Day): string {
  const { year, month, date } = partsOf(day)
  return [year, month, date].join('.')
}

/** `5.3` */
export function monthDay(day: Day): string {
  const { month, date } = partsOf(day)
  return `${String(month)}.${String(date)}`
}

/** `114/03/05` of the Republic. */
export function republicDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return [String(year - 1911), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('/')
}

export function sexOf(family: Family, girl: string, boy: string): string {
  return family.babies[0].sex === 'female' ? girl : boy
}

export function modeOf(family: Family, vaginal: string, cut: string): string {
  return family.mode === 'caesarean' ? cut : vaginal
}

export function ageOf({ mother, birth }: Family): number {
  return Math.floor((birth - mother.birth) / 365.25)
}

export function weeksOf({ weeks, weekDays }: Family): string {
  return `${String(weeks)}+${String(weekDays)}`
}
