import type { PlacedCue } from '../judge/surroundings.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import type { CellRow } from '../cell-source.ts'
import { toldInCell } from '../text/told-in-cell.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { foldText } from '../text/fold-text.ts'
import { isDeliveryMode } from '../values/birth-words.ts'
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

/** 01 王芳 剖3, 02 李敏 顺1: a bed, a name and so many days after what. */
const delivered =
  /^(?:\d{1,3}[床房室号#]?[\s.-]{0,2})?([\u3400-\u9fff·]{2,4})[\s(（]{1,2}(?:剖|顺)(?:宫?产)?\s?(?:后|第|d)?\d{1,2}天?[)）]?$/iu

/** The names of a row whose cells say of somebody how she gave birth and how long ago, all of them. */
export function namesDelivered(row: CellRow): readonly string[] {
  const names: string[] = []
  for (let at = 0; at < row.count; at++) {
    const name = delivered.exec(row.text(at).trim())?.[1] ?? ''
    if (nameScore(name) < 0.65) return []
    names.push(name)
  }
  return names.length >= 2 ? names : []
}

/** How far along those are, or how they gave birth, whose names stand behind it. */
const before = /^(?:待产|临产|先兆临产|催产|保胎|引产|早产|已?分娩|已生|产后)$/u

/** 顺产, 王芳, 李敏 above 剖宫产, 张丽: the names of rows each of which begins with such a word. */
export function namesBehindWords(rows: readonly KeptRow[]): readonly { readonly name: string; readonly row: number }[] {
  const telling = rows.filter(({ cells: [word, ...names] }) => {
    const folded = foldText(word?.text ?? '')
    const begins = before.test(folded) || isDeliveryMode(folded)
    return begins && names.length > 0 && names.every(({ text }) => nameScore(text.trim()) >= 0.8)
  })
  if (telling.length < 2 || telling.length * 2 < rows.length) return []
  return telling.flatMap(({ row, cells }) => cells.slice(1).map(({ text }) => ({ name: text.trim(), row })))
}

/** True where the words around say that those who are named are mothers. */
export function areCalledMothers(around: readonly PlacedCue[]): boolean {
  return (
    around.some(({ word, organisation }) => !organisation && ofMothers.has(word)) &&
    !around.some(({ family }) => ofOthers.has(family))
  )
}
