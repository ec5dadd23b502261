import type { Day } from '../../support/day.ts'
import { makeAdult, type Adult } from '../../support/people/adult.ts'
import type { Sex } from '../../support/people/name.ts'
import type { Random } from '../../support/random.ts'
import { fileDay } from '../compose.ts'
import { weather } from '../columns/column.ts'
import type { Cell } from '../document.ts'
import type { Draft, DraftColumn } from '../draft.ts'
import { fillWords } from '../kinds/fill-words.ts'

/** A kind of document that holds no case, however much it may look like one. */
export interface Scene {
  readonly name: string
  readonly rows: { readonly min: number; readonly max: number }
  /** Laid out only as it is: its rows have an order, or its emptiness is the point. */
  readonly fixedLayout?: boolean
  readonly draft: (random: Random, rows: number) => Draft
}

/** One possible column: the headings that offices give it, and the cell of each row. */
export type SceneColumn = readonly [headings: string, cell: (person: Adult, row: number) => Cell, optional?: 'optional']

export interface SceneTable {
  /** Alternatives are divided by `|`. */
  readonly titles: string
  readonly stems: string
  readonly sheetNames?: string
  readonly ages?: readonly [number, number]
  readonly sex?: Sex
  /** Called once per file, so that a column can keep one style. */
  readonly columns: (random: Random, today: Day) => readonly SceneColumn[]
}

export function scene(name: string, table: SceneTable, rest: Partial<Omit<Scene, 'name' | 'draft'>> = {}): Scene {
  return { name, rows: { min: 3, max: 3000 }, ...rest, draft: (random, rows) => sceneDraft(random, rows, table) }
}

function sceneDraft(random: Random, rows: number, table: SceneTable): Draft {
  const today = fileDay(random)
  const words = (patterns: string): string =>
    fillWords(random, random.pick(patterns.split('|')), { region: 'mainland', today })
  const offered = table.columns(random, today).filter(([, , optional]) => optional === undefined || random.chance(0.6))
  const chosen = random.chance(0.3) ? random.shuffle(offered) : offered
  const people = Array.from({ length: rows }, () =>
    makeAdult(random, {
      sex: table.sex ?? (random.chance(0.5) ? 'female' : 'male'),
      region: 'mainland',
      today,
      ages: table.ages ?? [20, 60],
    }),
  )
  const columns = chosen.map(([headings, cell], at): DraftColumn => ({
    key: `column${String(at)}`,
    group: 'other',
    heading: weather(random, words(headings)),
    cells: people.map((person, row) => cell(person, row)),
  }))
  return {
    script: 'simplified',
    region: 'mainland',
    title: words(table.titles),
    sheetName: words(table.sheetNames ?? 'Sheet1|Sheet1|{m}月|{y}')
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31),
    stem: words(table.stems),
    columns,
    families: [],
  }
}

/** The phone of the row's person, as number or text through the whole column. */
export function phones(random: Random): (person: Adult) => Cell {
  const numeric = random.chance(0.4)
  return ({ phone }) => (numeric ? Number(phone) : phone)
}
