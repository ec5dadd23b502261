import './data-table.css'
import { memo, useMemo, type CSSProperties, type ReactNode } from 'react'
import { foldColumns } from './fold-columns.ts'
import { useNarrower } from './use-narrower.ts'
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

/**
 * Plain rows under headings: a page of them is painted in the time that one row of a richer table takes. Where the
 * window is too narrow for its columns, each row takes two lines.
 */
export function DataTable<Row>({ label, rows, columns, empty, idOf, below }: DataTableProps<Row>): ReactNode {
  const fold = useFold(columns)
  return (
    <table className={fold === null ? 'data' : 'data data-folded'} aria-label={label} aria-busy={rows === null}>
      <thead>
        <tr style={fold?.row}>
          {columns.map((column, at) => (
            <Heading key={column.title} {...column} place={fold?.cells[at]} />
          ))}
        </tr>
      </thead>
      <tbody>
        {/* By place and not by row: the next page is written into the rows of this one, which is sooner painted. */}
        {(rows ?? []).map((row, at) => (
          <DataRow
            key={at}
            row={row}
            columns={columns}
            fold={fold}
            id={idOf?.(row) ?? null}
            below={below?.(row) ?? null}
          />
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

/** The styles of rows and cells where rows take two lines. */
interface Fold {
  readonly row: CSSProperties
  readonly cells: readonly CSSProperties[]
}

/** Null where the window is wide enough. */
function useFold(columns: readonly { readonly width?: number | string }[]): Fold | null {
  const { needsPx, template, areas } = useMemo(() => foldColumns(columns), [columns])
  const fold = useMemo(
    (): Fold => ({ row: { gridTemplateColumns: template }, cells: areas.map((gridArea) => ({ gridArea })) }),
    [template, areas],
  )
  return useNarrower(needsPx) ? fold : null
}

type HeadingProps<Row> = DataColumn<Row> & { readonly place: CSSProperties | undefined }

function Heading<Row>({ title, heading = title, width, number = false, place }: HeadingProps<Row>): ReactNode {
  const style = place ?? (width === undefined ? undefined : { width })
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
  readonly fold: Fold | null
  readonly id: number | null
  readonly below: ReactNode
}

function PlainRow<Row>({ row, columns, fold, id, below }: DataRowProps<Row>): ReactNode {
  return (
    <>
      <tr data-id={id} style={fold?.row}>
        {columns.map(({ title, number = false, cell }, at) => (
          <td key={title} className={number ? 'data-number' : undefined} style={fold?.cells[at]}>
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
    drawn.fold === next.fold &&
    drawn.below === next.below &&
    (next.id === null ? drawn.row === next.row : drawn.id === next.id),
) as typeof PlainRow
