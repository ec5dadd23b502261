import type { CellKind } from '../cell-source.ts'
import type { RowPlan } from './row-plan.ts'
import type { RowReader } from './row-reader.ts'

/**
 * Reads the planned cells of a row. Without `details` what only raises the level is not even decoded: once a table is
 * known to identify people, more of the same changes nothing.
 */
export function readPlannedCells(
  plan: RowPlan,
  reader: RowReader,
  row: { readonly count: number; column(i: number): number; kind(i: number): CellKind; text(i: number): string },
  details: boolean,
): void {
  const { columns } = plan
  const uses = details ? plan.byColumn : plan.withoutDetails
  const { count } = row
  for (let at = 0; at < count; at++) {
    const use = uses[row.column(at)]
    if (use === undefined) break
    if (use < 0) continue
    const planned = columns[use]
    if (planned === undefined) continue
    if (planned.use === 'medical') reader.sawMedical()
    else reader.take(planned, row.text(at), row.kind(at))
  }
}
