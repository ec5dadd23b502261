import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { foldText, foldWidth } from '../text/fold-text.ts'
import { isDeliveryMode } from '../values/birth-words.ts'
import { isBabyName, nameScore } from '../values/person-name.ts'
import { isLabelCell, isPlainValue } from './heading-row.ts'
import { parseLabel } from './parse-label.ts'

/** Rows below that are looked at. */
const mostRows = 20
const alikeShare = 0.8

/** 13812345678, 2026-03-05, 021-12345678, 38+4: two figures or more; or nothing but a count. */
const figures = /\d\D?\d|^\d$/u
/** 姓名：王芳, 姓名：李敏: cards side by side begin with what differs in words. */
const answered = /[:：]\s*[^\s:：]/u
const asksBriefly = /^[^\d]{0,14}\d?[^\d]{0,6}$/u

/**
 * True where the first row asks though the lexicon knows hardly a word of it: each of its cells is a word or two, and in
 * two columns at least it has words where all rows below have numbers, dates or phones; or one of its words asks for a
 * name, and names stand below.
 */
export function contrastsWithRest(first: KeptRow, rest: readonly KeptRow[]): boolean {
  if (first.cells.length < 2) return false
  if (!first.cells.every((cell) => asksBriefly.test(cell.text.trim()))) return false
  if (first.cells.filter(({ text }) => answered.test(text)).length * 2 > first.cells.length) return false
  const below = rest.slice(0, mostRows)
  if (asksForNames(first, below)) return true
  if (first.cells.length < 3) return false
  if (below.length > 0 && namesModes(first, below)) return true
  if (rest.length < 3) return false
  if (liesOnItsSide(first, below)) return false
  const tallies = tallyColumns(below)
  const contrasting = first.cells.filter(({ column, text }) => {
    const { cells, numbered, named } = tallies.get(column) ?? noTally
    if (!asksByWord(text) && !/^\d$/u.test(text.trim())) return false
    if (cells * 2 < below.length || cells < 3) return false
    return numbered >= cells * alikeShare || (named >= cells * alikeShare && nameScore(text) < 0.5)
  })
  return contrasting.length >= 2 && contrasting.some(({ text }) => asksByWord(text))
}

/** 日期, 顺产, 剖宫产 over names and days: what could be answers stands there once, and each another. */
function namesModes({ cells }: KeptRow, below: readonly KeptRow[]): boolean {
  const modes = cells.filter(({ text }) => isDeliveryMode(foldText(text)))
  if (modes.length < 2 || new Set(modes.map(({ text }) => foldText(text))).size < modes.length) return false
  if (!cells.every((cell) => modes.includes(cell) || isLabelCell(cell))) return false
  return !below.some((row) => row.cells.some(({ text }) => isDeliveryMode(foldText(text))))
}

/** 待产妈妈, 暗号 over a name in each row: what the other word asks for nobody needs to know. */
function asksForNames({ cells }: KeptRow, below: readonly KeptRow[]): boolean {
  if (below.length < 3 || cells.some((cell) => isPlainValue(cell) || nameScore(cell.text) >= 0.8)) return false
  return cells.some((cell) => {
    const label = isLabelCell(cell) ? parseLabel(cell.text.trim()) : null
    if (label === null || label.coverage < 0.99) return false
    if (label.attribute !== 'name' && label.owner === null) return false
    const texts = below.flatMap((row) => row.cells.filter(({ column }) => column === cell.column))
    return texts.length * 2 >= below.length && texts.filter(isName).length >= texts.length * alikeShare
  })
}

function isName({ kind, text }: Cell): boolean {
  return kind === 'text' && nameScore(foldWidth(text)) >= 0.65
}

interface Tally {
  cells: number
  /** Those with figures. */
  numbered: number
  /** Those that are names. */
  named: number
}

const noTally: Tally = { cells: 0, numbered: 0, named: 0 }

function tallyColumns(rows: readonly KeptRow[]): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>()
  for (const { cells } of rows) {
    for (const cell of cells) {
      const { column, text } = cell
      const tally = tallies.get(column) ?? { ...noTally }
      tallies.set(column, tally)
      tally.cells++
      if (figures.test(foldWidth(text))) tally.numbered++
      else if (isName(cell)) tally.named++
    }
  }
  return tallies
}

/** Labels in the first column, and names of people beside the first of them; newborns of whom is kept an hourly list stand above it. */
function liesOnItsSide({ cells: [corner, ...others] }: KeptRow, below: readonly KeptRow[]): boolean {
  const labels = below.filter(
    (row) => row.cells[0]?.column === corner?.column && row.cells[0] !== undefined && isLabelCell(row.cells[0]),
  )
  const names = others.filter(({ text }) => nameScore(text) >= 0.65 && !isBabyName(text))
  return labels.length * 2 >= below.length || names.length * 2 >= others.length
}

function asksByWord(text: string): boolean {
  return /\p{L}/u.test(text)
}
