import './data-table.css'
import { memo, type ReactNode } from 'react'
import { Waiting } from './waiting.tsx'

export interface DataColumn<Row> {
  /** Its key, and its heading where it has no other; what has no heading in words is headed by nothing. */
  readonly title: string
  readonly heading?: ReactNode
  /** In pixels or percent; the rest is shared by columns without one. */
  readonly width?: number | string
  /** Numbers end alike. */
  readonly number?: boolean
  readonly cell: (row: Row) => ReactNode
}

export interface DataTableProps<Row> {
  readonly label: string
  /** Null while the first answer is waited for. */
  readonly rows: readonly Row[] | null
  /** By object, where it stays the same as long as it shows the same: rows are drawn anew when it changes. */
  readonly columns: readonly DataColumn<Row>[]
  /** What to say where there is none. */
  readonly empty: string
  /** Where rows never change: two with the same are the same. By object otherwise. */
  readonly idOf?: (row: Row) => number
  /** What stands below a row over all columns. */
  readonly below?: (row: Row) => ReactNode
}

/** Plain rows under headings: a page of them is painted in the time that one row of a richer table takes. */
export function DataTable<Row>({ label, rows, columns, empty, idOf, below }: DataTableProps<Row>): ReactNode {
  return (
    <table className="data" aria-label={label} aria-busy={rows === null}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.title} {...column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {/* By place and not by row: the next page is written into the rows of this one, which is sooner painted. */}
        {(rows ?? []).map((row, at) => (
          <DataRow key={at} row={row} columns={columns} id={idOf?.(row) ?? null} below={below?.(row) ?? null} />
        ))}
        {(rows === null || rows.length === 0) && (
          <tr>
            <td className="data-none" colSpan={columns.length}>
              {rows === null ? <Waiting /> : empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Heading<Row>({ title, heading = title, width, number = false }: DataColumn<Row>): ReactNode {
  const style = width === undefined ? undefined : { width }
  const className = number ? 'data-number' : undefined
  if (heading === null) return <td style={style} />
  return (
    <th scope="col" style={style} className={className}>
      {heading}
    </th>
  )
}

interface DataRowProps<Row> {
  readonly row: Row
  readonly columns: readonly DataColumn<Row>[]
  readonly id: number | null
  readonly below: ReactNode
}

function PlainRow<Row>({ row, columns, id, below }: DataRowProps<Row>): ReactNode {
  return (
    <>
      <tr data-id={id}>
        {columns.map(({ title, number = false, cell }) => (
          <td key={title} className={number ? 'data-number' : undefined}>
            {cell(row)}
          </td>
        ))}
      </tr>
      {below !== null && (
        <tr className="data-below">
          <td colSpan={columns.length}>{below}</td>
        </tr>
      )}
    </>
  )
}

const DataRow = memo(
  PlainRow,
  (drawn, next) =>
    drawn.columns === next.columns &&
    drawn.below === next.below &&
    (next.id === null ? drawn.row === next.row : drawn.id === next.id),
) as typeof PlainRow
