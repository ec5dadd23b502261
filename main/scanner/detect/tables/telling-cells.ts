import type { CellRow } from '../cell-source.ts'
import { isPersonInCell } from '../text/person-in-cell.ts'
import { isPlainMobile } from '../values/phone.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import type { RowWords } from './row-words.ts'
import type { TextLines } from './text-lines.ts'

/**
 * Reads the cells of a row that speak of births as lines, from the first such cell on. In a week's plan each day has
 * somebody of its own: further cells count where they tell a phone, or name somebody in a line of their own.
 */
export function takeTellingCells(
  row: CellRow,
  telling: number,
  lines: TextLines,
  words: RowWords,
  around: readonly PlacedCue[],
): boolean {
  // 产后修复体验卡 stands before who ordered it: what names nobody is passed over.
  let taken = lines.take(row.text(telling) + phoneBeside(row, telling), row.row, around)
  for (let at = telling + 1; at < row.count; at++) {
    if (row.kind(at) !== 'text') continue
    const text = row.text(at)
    if ((ownPhone.test(text) || isPersonInCell(text)) && words.tells(text) && lines.take(text, row.row, around))
      taken = true
  }
  return taken
}

/** The mobile of whoever is told of, where it stands in a cell of its own and the telling cell has none: that of a message's first, else the only one. */
function phoneBeside(row: CellRow, telling: number): string {
  const told = row.text(telling)
  if (ownPhone.test(told) || (told.length > longestTold && !isMessage.test(told))) return ''
  const mobiles: string[] = []
  for (let at = 0; at < row.count; at++) if (at !== telling && isPlainMobile(row.text(at))) mobiles.push(row.text(at))
  const [first] = mobiles
  return first === undefined || (mobiles.length > 1 && !isMessage.test(told)) ? '' : ` ${first}`
}

/** 孕13w+王芳+怕贵: what is noted down of a client. */
const longestTold = 40

/** 【市妇幼】王芳女士：...: signed in front by whoever sent it. */
const isMessage = /^【[^】]{2,16}】[^\n]*$/u

const ownPhone = /1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}/u
