import { sheetOf } from '../document.ts'
import { headingsOf, rowsOf, type Draft } from '../draft.ts'
import type { Sheet } from '../document.ts'
import type { Shape } from './shape.ts'

function table(draft: Draft): Sheet {
  return sheetOf(draft.sheetName, [headingsOf(draft), ...rowsOf(draft)])
}

/** The office's own lists stand in the same book: its staff, its nannies, its figures. They add nobody. */
export const accompaniedShape: Shape = {
  name: 'accompanied-by-staff',
  rows: { min: 2, max: 400 },
  needs: 'sheets',
  shows: { headings: true, title: false },
  from: 'table',
  lay: (random, draft, neighbour) => {
    const before = random.chance(0.5) ? [table({ ...neighbour(random.int(3, 40)), sheetName: '人员' })] : []
    return [
      ...before,
      table({ ...draft, sheetName: '登记' }),
      table({ ...neighbour(random.int(3, 40)), sheetName: '通讯录' }),
    ]
  },
}
