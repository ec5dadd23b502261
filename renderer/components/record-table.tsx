import './record-table.css'
import type { ReactNode } from 'react'
import type { RecordedEvent } from '../../shared/domain/agent-event.ts'

interface RecordColumn {
  readonly title: string
  /** In pixels; the rest is shared by columns without one. */
  readonly width?: number
  readonly cell: (event: RecordedEvent['event']) => ReactNode
}

interface RecordTableProps {
  readonly label: string
  /** Null while the first answer is waited for. */
  readonly events: readonly RecordedEvent[] | null
  readonly columns: readonly RecordColumn[]
  /** What to say where there is none. */
  readonly empty: string
}

/** Recorded events in rows. */
export function RecordTable({ label, events, columns, empty }: RecordTableProps): ReactNode {
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
        {(events ?? []).map(({ sequence, event }) => (
          <tr key={sequence} data-sequence={sequence}>
            {columns.map(({ title, cell }) => (
              <td key={title}>{cell(event)}</td>
            ))}
          </tr>
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
}
