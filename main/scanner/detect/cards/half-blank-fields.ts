import type { Cell } from '../rows/cell-view.ts'
import type { Field } from './row-fields.ts'

/**
 * 签单人, 卞红晶, 备注: labels of cards where labels stand (`asks`), and one of them was left blank. `null` where the row
 * does not begin with one, or holds more than one answer to each.
 */
export function halfBlankFields(cells: readonly Cell[], asks: (cell: Cell) => boolean): readonly Field[] | null {
  const isAsking = cells.map(asks)
  if (isAsking[0] !== true) return null
  if (isAsking.some((asking, at) => !asking && isAsking[at - 1] !== true)) return null
  return cells.flatMap(({ text, column }, at) => {
    if (isAsking[at] !== true) return []
    const answer = isAsking[at + 1] === false ? cells[at + 1] : undefined
    const { text: value, kind, column: beside } = answer ?? { text: '', kind: 'text', column: column + 1 }
    return [{ label: text, value, kind, labelColumn: column, column: beside }]
  })
}
