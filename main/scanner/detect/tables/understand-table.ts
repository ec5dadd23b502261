import type { MergedArea } from '../cell-source.ts'
import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { sampleColumn, type SampleCell } from '../columns/column-sample.ts'
import { answerForThemselves } from '../columns/answer-for-themselves.ts'
import { joinSplitNames, tellNameColumnsApart } from '../columns/name-columns.ts'
import { readColumn } from '../columns/read-column.ts'
import { withoutNameless } from '../columns/without-nameless.ts'
import { headingsMislead, withoutHeading } from '../columns/shifted-headings.ts'
import { composeHeadings } from '../headings/compose-headings.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { isSignatureRow, isTotalRow } from '../rows/total-row.ts'

/** Reads what each column of a table means, from its heading rows and the first rows under them. */
export function understandTable(
  heading: readonly KeptRow[],
  sample: readonly KeptRow[],
  merges: readonly MergedArea[],
  epoch1904: boolean,
): ColumnMeaning[] {
  const headings = new Map(composeHeadings(heading, merges).map((composed) => [composed.column, composed]))
  const cells = new Map<number, SampleCell[]>()
  for (const row of sample) {
    if (isTotalRow(row) || isSignatureRow(row)) continue
    for (const cell of row.cells) {
      const column = cells.get(cell.column)
      if (column === undefined) cells.set(cell.column, [cell])
      else column.push(cell)
    }
  }
  const numbers = [...new Set([...headings.keys(), ...cells.keys()])].sort((a, b) => a - b)
  const read = numbers.map((column) => {
    const composed = headings.get(column)
    return readColumn(
      column,
      composed?.text ?? '',
      composed?.groupOwner ?? null,
      sampleColumn(cells.get(column) ?? [], epoch1904),
    )
  })
  const columns = answerForThemselves(read)
  const believed = headingsMislead(columns) ? columns.map(withoutHeading) : withoutNameless(columns)
  return tellNameColumnsApart(joinSplitNames(believed), sample)
}
