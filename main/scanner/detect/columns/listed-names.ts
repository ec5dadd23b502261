import { nameScore } from '../values/person-name.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { reachesShare } from './column-sample.ts'

const between = /[、\n,，;；/\s]+/u
const figure = /\d/u
const mostNames = 60
const longestName = 4
/** Mother, father and child stand in one cell, too; more than these, or as many of different surnames, are a list. */
const leastOfStrangers = 3

/** The names of a cell that holds a list of them and nothing else: 王芳、李敏、张丽. Empty where it is none. */
export function listedNames(text: string): readonly string[] {
  if (text.length < 5 || figure.test(text) || !between.test(text)) return []
  const names = text
    .trim()
    .split(between, mostNames)
    .filter((part) => part !== '')
  const areNames =
    names.length >= 2 &&
    names.every((name) => (name.length <= longestName || name.includes('·')) && nameScore(name) >= 0.5)
  return areNames ? names : []
}

/** True for a column each cell of which lists people: of mothers by its heading, else strangers by their surnames. */
export function listsNames(column: ColumnMeaning): boolean {
  if (column.attribute !== 'name') return false
  if (asksForCouple.test(column.heading)) return false
  const least = asksForMothers(column) ? 2 : leastOfStrangers
  return reachesShare(column.sample, 0.5, ({ text }) => areStrangers(listedNames(text), least))
}

/** 宝爸宝妈, 父母姓名, 夫妻双方 over two names: those of one child. */
const asksForCouple = /[爸父夫].{0,4}[妈媽母妻]|[妈媽母妻].{0,4}[爸父夫]|夫[妻妇婦]|双亲|雙親/u

/** 产妇 over them, or 顺产: all of them are mothers. */
function asksForMothers({ owner, label }: ColumnMeaning): boolean {
  return owner === 'mother' || label?.cues.some(({ family }) => family === 'birth') === true
}

function areStrangers(names: readonly string[], least: number): boolean {
  if (names.length < least) return false
  const surnames = new Set(names.map((name) => name.charAt(0)))
  return least < leastOfStrangers || surnames.size === names.length || names.length > leastOfStrangers + 2
}
