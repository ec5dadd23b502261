import type { Cell } from '../rows/cell-view.ts'
import { mayBeCardLabel } from './card-key.ts'
import { isAnsweredWithin, type Field } from './row-fields.ts'

const mostCells = 8

/** Words that no lexicon knows (住院产妇, 手术医生), each before its value: where labels stand, they are labels. `null` where some are none. */
export function alternatingFields(cells: readonly Cell[]): readonly Field[] | null {
  if (cells.length % 2 !== 0 || cells.length > mostCells || cells.some(({ text }) => isAnsweredWithin(text)))
    return null
  const labels = cells.filter((_, at) => at % 2 === 0)
  if (!labels.every((cell) => cell.kind === 'text' && mayBeCardLabel(cell.text))) return null
  return labels.flatMap(({ text, column }, at) => {
    const value = cells[at * 2 + 1]
    return value === undefined
      ? []
      : [{ label: text, value: value.text, kind: value.kind, labelColumn: column, column: value.column }]
  })
}
