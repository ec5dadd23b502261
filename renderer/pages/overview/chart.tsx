import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDark } from '../../theme/use-dark.ts'
import { drawChart, type ChartData } from './draw-chart.ts'

export interface ChartProps {
  /** What it shows, for those who cannot see it; the numbers stand in the table below. */
  readonly label: string
  /** What the labels are: a time, a channel. */
  readonly axis: string
  readonly data: ChartData
  readonly height?: number
}

/** Bars drawn by ECharts, with their numbers in a table to be opened; a sentence where there is nothing to draw. */
export function Chart({ label, axis, data, height = 220 }: ChartProps): ReactNode {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const dark = useDark()
  const isEmpty = data.series.every(({ values }) => values.every((value) => value === 0))
  const written = JSON.stringify(data)

  useEffect(() => {
    if (place.current === null || isEmpty) return undefined
    return drawChart(place.current, JSON.parse(written) as ChartData)
    // The colours are read from the page, which `dark` tells the change of.
  }, [written, dark, isEmpty])

  if (isEmpty) return <p className="empty chart-empty">{t('overview.none')}</p>
  return (
    <figure className="chart">
      <div ref={place} className="chart-canvas" role="img" aria-label={label} style={{ height }} />
      <details>
        <summary>{t('overview.table')}</summary>
        <ChartTable axis={axis} data={data} />
      </details>
    </figure>
  )
}

function ChartTable({ axis, data }: Pick<ChartProps, 'axis' | 'data'>): ReactNode {
  const { t } = useTranslation()
  const { labels, series } = data
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">{axis}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, at) =>
          // A year of days without anything would only hide the others.
          series.every(({ values }) => (values[at] ?? 0) === 0) ? null : (
            <tr key={label}>
              <th scope="row">{label}</th>
              {series.map(({ name, values }) => (
                <td key={name}>{values[at] ?? 0}</td>
              ))}
            </tr>
          ),
        )}
        {data.sums && (
          <tr>
            <th scope="row">{t('overview.sum')}</th>
            {series.map(({ name, values }) => (
              <td key={name}>{values.reduce((sum, value) => sum + value, 0)}</td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}
