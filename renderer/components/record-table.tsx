import { memo, type ReactNode } from 'react'
import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import { DataTable, type DataColumn, type DataTableProps } from './data-table.tsx'

export type RecordColumn = DataColumn<RecordedEvent>

/** Recorded events in rows. An event never changes once it is recorded: one with the same number is drawn already. */
export const RecordTable = memo(function RecordTable(props: Omit<DataTableProps<RecordedEvent>, 'idOf'>): ReactNode {
  return <DataTable {...props} idOf={sequenceOf} />
})

function sequenceOf({ sequence }: RecordedEvent): number {
  return sequence
}
