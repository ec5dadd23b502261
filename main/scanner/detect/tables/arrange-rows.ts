import { formShape, isFormUnder, isTurnedUnder } from '../cards/form-shape.ts'
import { isBrokenHeading } from '../headings/broken-heading.ts'
import { contrastsWithRest } from '../headings/contrasting-row.ts'
import { withoutTitle } from '../headings/title-cell.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { isExampleRow } from '../rows/example-row.ts'

interface ArrangedRows {
  readonly heading: readonly KeptRow[]
  /** Stood beside the headings; empty where there is none. */
  readonly title: string
  readonly rows: KeptRow[]
  /** Of rows without headings. */
  readonly shape: ReturnType<typeof formShape>
}

/** Tells apart what is a heading, a title and a value in the first rows of a table or form. */
export function arrangeRows(above: readonly KeptRow[], sample: readonly KeptRow[]): ArrangedRows {
  // In a form the mark stands for the whole card.
  const isForm = above.length === 0 && sample.some(isExampleRow) && formShape(sample) !== 'none'
  const told = isForm ? sample : sample.filter((row) => !isExampleRow(row))
  const [first, second] = told
  const isBroken = above.length === 0 && first !== undefined && second !== undefined && isBrokenHeading(first, second)
  const isAsking = above.length === 0 && first !== undefined && contrastsWithRest(first, told.slice(1))
  const headings = isBroken ? 2 : isAsking ? 1 : 0
  const [asked, rows] = headings > 0 ? [told.slice(0, headings), told.slice(headings)] : [above, [...told]]
  const { rows: heading, title } = withoutTitle(asked)
  if (isTurnedUnder(heading, rows)) return { heading: [], title, rows: [...heading, ...rows], shape: 'turned' }
  if (isFormUnder(heading, rows)) return { heading: [], title, rows: [...heading, ...rows], shape: 'form' }
  return { heading, title, rows, shape: heading.length === 0 ? formShape(rows) : 'none' }
}
