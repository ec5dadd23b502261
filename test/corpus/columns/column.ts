import type { Random } from '../../support/random.ts'
import type { Family } from '../../support/people/family.ts'
import type { Region } from '../../support/people/name.ts'
import type { Cell } from '../document.ts'
import type { Group, Script } from '../draft.ts'

export type RenderCell = (family: Family, row: number) => Cell

/** How offices head a column, and what they write in it. */
export interface ColumnSpec {
  readonly group: Group
  readonly headings: Readonly<Partial<Record<Script, readonly string[]>>>
  /** Settles the style of one table's column, and gives the function that fills its cells. */
  readonly style: (random: Random, region: Region, script: Script) => RenderCell
}

export function column(group: Group, headings: ColumnSpec['headings'], style: ColumnSpec['style']): ColumnSpec {
  return { group, headings, style }
}

/** Headings as spreadsheets spoil them: line breaks, spaces, colons, brackets, asterisks. */
export function weather(random: Random, heading: string): string {
  const chance = random.next()
  if (chance < 0.82 || heading.length < 2 || /[(（\n]/.test(heading)) return heading
  if (chance < 0.86) return `${heading}：`
  if (chance < 0.89) return `*${heading}`
  if (chance < 0.92) return `${heading}（必填）`
  if (chance < 0.95 && !/[a-z]/i.test(heading)) return [...heading].join(' ')
  const middle = Math.floor(heading.length / 2)
  return /[a-z]/i.test(heading) ? ` ${heading} ` : `${heading.slice(0, middle)}\n${heading.slice(middle)}`
}
