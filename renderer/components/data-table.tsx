import './record-table.css'
import { memo, type ReactNode } from 'react'
import type { RecordedEvent } from '../../shared/domain/agent-event.ts'

export interface RecordColumn {
  readonly title: string
  /** In pixels; the rest is shared by columns without one. */
  readonly width?: number
  readonly cell: (event: RecordedEvent['event']) => ReactNode
}

interface RecordTableProps {
  readonly label: string
  /** Null while the first answer is waited for. */
  readonly events: readonly RecordedEvent[] | null
  /** The same object as long as it shows the same: rows are drawn anew when it changes. */
  readonly columns: readonly RecordColumn[]
  /** What to say where there is none. */
  readonly empty: string
}

/** Recorded events in rows. */
export const RecordTable = memo(function RecordTable({ label, events, columns, empty }: RecordTableProps): ReactNode {
  return (
    <table className="records" aria-label={label} aria-busy={events === null}>
      <thead>
        <tr>
          {columns.map(({ title, width }) => (
            <th key={title} scope="col" style={width === undefined ? undefined : { width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {/* By place and not by event: the next page is written into the rows of this one, which is sooner painted. */}
        {(events ?? []).map((recorded, at) => (
          <Row key={at} recorded={recorded} columns={columns} />
        ))}
        {events?.length === 0 && (
          <tr>
            <td className="records-none" colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
})

interface RowProps {
  readonly recorded: RecordedEvent
  readonly columns: readonly RecordColumn[]
}

/** An event never changes once it is recorded, so one with the same number is drawn already. */
const Row = memo(
  function Row({ recorded: { sequence, event }, columns }: RowProps): ReactNode {
    return (
      <tr data-sequence={sequence}>
        {columns.map(({ title, cell }) => (
          <td key={title}>{cell(event)}</td>
        ))}
      </tr>
    )
  },
  (drawn, next) => drawn.recorded.sequence === next.recorded.sequence && drawn.columns === next.columns,
)
