import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from './chart.tsx'
import type { PanelProps } from './people-panel.tsx'
import { useSliceLabels } from './use-slice-labels.ts'

const verdicts = [
  ['record', { of: 'ink-soft', pale: true }],
  ['warn', { of: 'amber' }],
  ['quarantine', { of: 'celadon' }],
  ['unread', { of: 'clay' }],
] as const

/** Judged files by what was decided. */
export function VerdictsPanel({ overview }: PanelProps): ReactNode {
  const { t } = useTranslation()
  const labels = useSliceLabels(overview.slices, overview.period)
  return (
    <section className="panel">
      <h2>{t('overview.verdicts')}</h2>
      <Chart
        label={t('overview.verdicts')}
        axis={t('overview.time')}
        data={{
          labels,
          stacked: true,
          sums: true,
          series: verdicts.map(([verdict, colour]) => ({
            name: t(`overview.series.${verdict}`),
            colour,
            values: overview.verdicts[verdict],
          })),
        }}
      />
    </section>
  )
}
