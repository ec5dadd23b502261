import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSentences } from '../../components/use-sentences.ts'
import { Chart } from './chart.tsx'
import type { PanelProps } from './people-panel.tsx'
import { useSliceLabels } from './use-slice-labels.ts'

/** How many hospitals' people are on this PC: one clerk who holds many hospitals' rows is a signal in itself. */
export function HospitalsPanel({ overview }: PanelProps): ReactNode {
  const { t } = useTranslation()
  const sentences = useSentences()
  const labels = useSliceLabels(overview.slices, overview.period)
  const { all, unregistered, total, totalUnregistered, warnFrom } = overview.hospitals
  return (
    <section className="panel">
      <h2>{t('overview.hospitals')}</h2>
      <p className="hint">
        {sentences(
          t('overview.hospitals.total', { total, sent: totalUnregistered }),
          warnFrom !== null && t('overview.hospitals.from', { from: warnFrom }),
        )}
      </p>
      <Chart
        label={t('overview.hospitals')}
        axis={t('overview.time')}
        data={{
          labels,
          stacked: false,
          // The same hospital comes again in the next slice.
          sums: false,
          series: [
            { name: t('overview.series.hospitals'), colour: { of: 'celadon', pale: true }, values: all },
            { name: t('overview.series.hospitals-unregistered'), colour: { of: 'amber' }, values: unregistered },
          ],
        }}
      />
    </section>
  )
}
