import type { Random } from '../../support/random.ts'
import type { Region } from '../../support/people/name.ts'
import type { Day } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { fillWords } from '../kinds/fill-words.ts'
import type { Desk, Written } from './register.ts'

/** Picks one of the alternatives, divided by `|`, and fills its `{h} {y} {m} {d} {c}`. */
export function wordsOf(random: Random, alternatives: string, today: Day, region: Region = 'mainland'): string {
  return fillWords(random, random.pick(alternatives.split('|')), { region, today })
}

export interface OneSheet {
  readonly stem: string
  readonly sheet: string
  /** An empty alternative: the office writes none. */
  readonly title: string
  readonly headings: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly below?: string
  readonly region?: Region
}

/** A title, headings, rows, and now and then a line below. */
export function oneSheet({ random, today }: Pick<Desk, 'random' | 'today'>, wish: OneSheet): Written {
  const said = (words: string): string => wordsOf(random, words, today, wish.region)
  const words = said(wish.title)
  const title: Cell[][] = words === '' ? [] : [[words]]
  const below: Cell[][] = wish.below === undefined || random.chance(0.5) ? [] : [[], [wish.below]]
  const rows = [...title, wish.headings, ...wish.rows, ...below]
  const merges = title.length > 0 && wish.headings.length > 1 ? [titleMerge(wish.headings.length)] : []
  return { stem: said(wish.stem), sheets: [sheetOf(said(wish.sheet), rows, { merges })] }
}

function titleMerge(width: number): { top: number; left: number; bottom: number; right: number } {
  return { top: 0, left: 0, bottom: 0, right: width - 1 }
}
