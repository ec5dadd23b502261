import { careAround, type PlacedCue } from '../judge/surroundings.ts'
import type { CellRow } from '../cell-source.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { foldWidth } from '../text/fold-text.ts'
import { toldInCell } from '../text/told-in-cell.ts'
import { nameScore } from '../values/person-name.ts'
import { readPhones } from '../values/phone.ts'

/** Somebody whom a board shows, with the phone that stands beside her, if any. */
export interface ShownPerson {
  readonly name: string
  readonly phones: readonly string[]
}

const leastMarks = 4
const mostRows = 40
const leastShown = 0.6
const leastAround = 0.5
/** Of those whom a board of staff shows, most stand in several rows. */
const mostAgain = 0.3
const longestMark = 10

/** 3.29, 4月3日, 12日, 周三: a day; 01房, 201室, 5床: a room. */
const day = /^(?:\d{1,2}[./月-]\d{1,2}[日号]?|\d{1,2}[日号]?|(?:周|星期|礼拜)[一二三四五六日天])$/u
const room = /^(?:[A-Za-z\d一二三四五六七八九十]{1,5}\s?[楼层樓層房室床厅號号#Ff]|[A-Z]?-?\d{2,4})$/u
const named = /^(?:\d{1,4}[床房室号#F]?[\s:-]{1,3})?([\u3400-\u9fff·]{2,12}?)(?=[\s(,，、:：/|-]|产|預|预|\d|$)/u

/**
 * The board that rows are: days or rooms above, rooms or days in front, and in the cells who is there. `null` where they are none,
 * or where nothing says that those who are there are mothers.
 */
export function readBoard(
  head: KeptRow | undefined,
  rows: readonly KeptRow[],
  around: readonly PlacedCue[],
): ReadonlySet<number> | null {
  const marked = head === undefined ? [] : head.cells.filter(marks)
  if (head === undefined || marked.length < leastMarks || marked.length * 3 < head.cells.length * 2) return null
  const columns = new Set(marked.map(({ column }) => column))
  const body = rows.filter((row) => row !== head).slice(0, mostRows)
  if (
    body.length === 0 ||
    body.filter(({ cells: [first] }) => first !== undefined && marks(first)).length * 3 < body.length * 2
  )
    return null
  const rowsOf = new Map<string, number>()
  let filled = 0
  let shown = 0
  let telling = 0
  for (const { cells } of body) {
    const here = new Set<string>()
    for (const { column, text } of cells) {
      if (!columns.has(column)) continue
      filled++
      const name = nameOn(text)
      if (name === '') continue
      shown++
      if (toldInCell(text) !== '') telling++
      here.add(name)
    }
    for (const name of here) rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1)
  }
  const again = [...rowsOf.values()].filter((times) => times > 1).length
  if (rowsOf.size < 2 || shown < filled * leastShown || again > rowsOf.size * mostAgain) return null
  return telling * 2 >= shown || areMothers(around) ? columns : null
}

/** Those whom one row of a board shows, each once. */
export function shownInRow(columns: ReadonlySet<number>, row: CellRow): readonly ShownPerson[] {
  const people = new Map<string, ShownPerson>()
  for (let at = 0; at < row.count; at++) {
    if (!columns.has(row.column(at))) continue
    const text = row.text(at)
    const name = nameOn(text)
    if (name === '' || people.has(name)) continue
    const phones = readPhones(foldWidth(text)).filter(({ verdict }) => verdict === 'confirmed')
    people.set(name, { name, phones: phones.map(({ normalised }) => normalised) })
  }
  return [...people.values()]
}

/** A day or a room. */
export function isMark(text: string): boolean {
  return text.length <= longestMark && (day.test(text.trim()) || room.test(text.trim()))
}

function marks({ text, kind }: Cell): boolean {
  return kind === 'date' || isMark(text)
}

function nameOn(text: string): string {
  const name = named.exec(foldWidth(text).trim())?.[1] ?? ''
  return nameScore(name) >= 0.65 ? name : ''
}

/** What is said around is of mothers, and not of those who clean or nurse. */
function areMothers(around: readonly PlacedCue[]): boolean {
  return (
    careAround({ cues: around.filter(({ isOfOthers }) => isOfOthers !== true) }).score >= leastAround &&
    !around.some(({ family }) => family === 'staff' || family === 'nanny-roster')
  )
}
