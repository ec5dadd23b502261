import type { Cell } from '../document.ts'
import type { Random } from '../../support/random.ts'
import { kindDraft } from './kind-draft.ts'
import type { Scene } from './scene.ts'

/** A register of cases before anyone has written in it: headings, numbers, boxes to tick. */
export const blankForm: Scene = {
  name: 'blank-form',
  rows: { min: 1, max: 60 },
  draft: (random, rows) => {
    const draft = kindDraft(random, 1)
    const boxes = random.chance(0.4)
    return {
      ...draft,
      families: [],
      columns: draft.columns.map((column) => ({
        ...column,
        cells: Array.from({ length: rows }, (_, row) => blank(random, column.key, row, boxes)),
      })),
    }
  },
}

function blank(random: Random, key: string, row: number, boxes: boolean): Cell {
  if (key === 'index') return row + 1
  if (!boxes) return null
  if (key === 'babySex') return '□男 □女'
  if (key === 'mode') return '□顺产 □剖宫产'
  if (key === 'birthDate' || key === 'dueDate') return '    年  月  日'
  return key === 'hospital' ? random.pick(['', '______医院']) : null
}
