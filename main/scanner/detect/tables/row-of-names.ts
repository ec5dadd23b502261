import type { PlacedCue } from '../judge/surroundings.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import type { CellRow } from '../cell-source.ts'
import { toldInCell } from '../text/told-in-cell.ts'
import { nameScore } from '../values/person-name.ts'

/** Words for mothers and what they wait for; 产科 and 分娩 are where and what others work at. */
const ofMothers: ReadonlySet<string> = new Set(
  '产妇 孕妇 孕产妇 孕妈 准妈妈 宝妈 预产期 预产日 预产 待产 临产 新生宝宝 喜得 喜添 喜诞 诞下'.split(' '),
)
const ofOthers: ReadonlySet<CueFamily> = new Set<CueFamily>([
  'staff',
  'nanny-roster',
  'goods',
  'school',
  'pet',
  'elder',
  'supplier',
  'logistics',
  'statistics',
  'example',
])
const longestName = 6

/** The names of a row in which nothing else stands: one week of a calendar. Empty for every other row. */
export function namesOfRow(row: CellRow): readonly string[] {
  const names: string[] = []
  for (let at = 0; at < row.count; at++) {
    const text = row.kind(at) === 'text' ? row.text(at).trim() : ''
    if (text.length > longestName || nameScore(text) < 0.8) return []
    names.push(text)
  }
  return names.length >= 2 ? names : []
}

/** The names of a row of whose cells several tell of a mother each: the rooms of a floor. */
export function namesToldInRow(row: CellRow): readonly string[] {
  const names: string[] = []
  for (let at = 0; at < row.count; at++) {
    const name = row.kind(at) === 'text' ? toldInCell(row.text(at)) : ''
    if (name !== '') names.push(name)
  }
  return names.length >= 2 ? names : []
}

/** True where the words around say that those who are named are mothers. */
export function areCalledMothers(around: readonly PlacedCue[]): boolean {
  return (
    around.some(({ word, organisation }) => !organisation && ofMothers.has(word)) &&
    !around.some(({ family }) => ofOthers.has(family))
  )
}
