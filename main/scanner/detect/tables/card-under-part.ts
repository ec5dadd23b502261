import { sectionOf } from '../cards/row-fields.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { nameScore } from '../values/person-name.ts'
import { readPhones } from '../values/phone.ts'
import type { GatheredRows } from './gathered-rows.ts'
import type { TextLines } from './text-lines.ts'
import type { TitleMemory } from './title-memory.ts'

/**
 * 产妇 above 王芳, 138..., 剖宫产, a line each: the word is a title, and what follows are cards without labels. Takes it and the first
 * name out of what was gathered once `text` is a number; names alone are a column.
 */
export function takePart(
  gathered: GatheredRows,
  text: string,
  titles: TitleMemory,
  lines: TextLines,
  around: readonly PlacedCue[],
): void {
  const { heading, below } = gathered
  const name = below.at(-1)
  if (heading.length > 0 || below.length < 2 || name === undefined || !isNumber(text) || !isName(name)) return
  const parts = below.slice(0, -1).map(sectionOf)
  if (parts.includes('')) return
  gathered.forgetBelow()
  for (const part of parts) titles.note(part)
  lines.takeLoose(name.cells[0]?.text ?? '', name.row, [...titles.all(), ...around])
}

function isName({ cells: [only, second] }: KeptRow): boolean {
  return only !== undefined && second === undefined && nameScore(only.text.trim()) >= 0.65
}

function isNumber(text: string): boolean {
  return readPhones(text).some(({ verdict }) => verdict === 'confirmed')
}
