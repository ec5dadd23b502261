import { formShape, isFormUnder, isTurnedUnder } from '../cards/form-shape.ts'
import { sectionOf } from '../cards/row-fields.ts'
import { headsParents } from '../cards/side-parts.ts'
import { isDictionaryHeading } from '../headings/dictionary-heading.ts'
import { isBrokenHeading } from '../headings/broken-heading.ts'
import { contrastsWithRest } from '../headings/contrasting-row.ts'
import { isCounting } from '../headings/lettered-row.ts'
import { withoutTitle } from '../headings/title-cell.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { isExampleRow } from '../rows/example-row.ts'

export interface ArrangedRows {
  readonly heading: readonly KeptRow[]
  /** Stood beside the headings, or name a part above the rows. */
  readonly titles: readonly string[]
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
  const begins = isBroken ? 2 : isAsking ? 1 : 0
  // F1, Delivery, F3 over F2, F4.
  const goesOn = begins > 0 && told[begins]?.cells.every(({ text }) => isCounting(text)) === true
  const headings = goesOn ? begins + 1 : begins
  const [asked, rows] = headings > 0 ? [told.slice(0, headings), told.slice(headings)] : [above, [...told]]
  const { rows: heading, title } = withoutTitle(asked)
  const titles = title === '' ? [] : [title]
  if (heading.some(({ cells }) => isDictionaryHeading(cells.map(({ text }) => text))))
    return { heading, titles, rows, shape: 'none' }
  // 女方, 男方 over their answers: one couple, and no two columns of a table.
  const [parents, ...others] = heading
  if (parents !== undefined && others.length === 0 && headsParents(parents) && formShape([parents, ...rows]) === 'form')
    return { heading: [], titles, rows: [parents, ...rows], shape: 'form' }
  if (isTurnedUnder(heading, rows)) return { heading: [], titles, rows: [...heading, ...rows], shape: 'turned' }
  if (isFormUnder(heading, rows)) return { heading: [], titles, rows: [...heading, ...rows], shape: 'form' }
  if (heading.length > 0) return { heading, titles, rows, shape: 'none' }
  const shape = formShape(rows)
  const parts = shape === 'none' ? leadingParts(rows) : []
  return { heading, titles: [...titles, ...parts], rows: rows.slice(parts.length), shape }
}

/** 新生儿资料 begins a part of a form, or stands over a table: there it is a title. */
function leadingParts(rows: readonly KeptRow[]): readonly string[] {
  const parts: string[] = []
  for (const row of rows.slice(0, -1)) {
    const part = sectionOf(row)
    if (part === '') break
    parts.push(part)
  }
  return parts
}
