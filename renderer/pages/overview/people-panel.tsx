import { Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import { heldAges, type HeldPeople } from '../../../shared/domain/held-people.ts'
import type { ChannelSeries, OverviewView } from '../../../shared/ipc/overview-contract.ts'
import { useDay } from '../../components/use-day.ts'
import { Chart } from './chart.tsx'
import type { ChartSeries } from './draw-chart.ts'
import { useSliceLabels } from './use-slice-labels.ts'

export interface PanelProps {
  readonly overview: OverviewView
}

const parts = [
  ['held', { of: 'celadon', pale: true }],
  ['registered', { of: 'celadon' }],
  ['unregistered', { of: 'amber' }],
] as const

/** People held and transferred: over time for all channels or one, and beside each other by channel. */
export function PeoplePanel({ overview }: PanelProps): ReactNode {
  const { t } = useTranslation()
  const { slices, channels, people } = overview
  const labels = useSliceLabels(slices, overview.period)
  const [chosen, setChosen] = useState<ChannelId | null>(null)
  const wanted = chosen === null ? channels : channels.filter(({ channel }) => channel === chosen)
  const series = (valuesOf: (part: (typeof parts)[number][0]) => readonly number[]): readonly ChartSeries[] =>
    parts.map(([part, colour]) => ({ name: t(`overview.series.${part}`), colour, values: valuesOf(part) }))
  const busiest = [...channels].sort((a, b) => sumOf(b) - sumOf(a))
  return (
    <section className="panel">
      <div className="chart-head">
        <h2>{t('overview.people')}</h2>
        <span className="hint">{t('overview.people.distinct', { held: people.held, sent: people.sent })}</span>
        <Select<ChannelId | null>
          size="small"
          aria-label={t('overview.people.channel')}
          value={chosen}
          style={{ width: 150 }}
          options={[
            { value: null, label: t('overview.people.all-channels') },
            ...channels.map(({ channel }) => ({ value: channel, label: t(`channel.${channel}`) })),
          ]}
          onChange={setChosen}
        />
      </div>
      <HeldLine held={people.everHeld} />
      <p className="hint">{t('overview.people.explain')}</p>
      <div className="overview-people">
        <Chart
          label={t('overview.people')}
          axis={t('overview.time')}
          data={{
            labels,
            stacked: true,
            sums: true,
            series: series((part) =>
              slices.map((_, at) => wanted.reduce((sum, each) => sum + (each[part][at] ?? 0), 0)),
            ),
          }}
        />
        <Chart
          label={t('overview.people.by-channel')}
          axis={t('overview.people.channel')}
          data={{
            labels: busiest.map(({ channel }) => t(`channel.${channel}`)),
            lying: true,
            stacked: true,
            sums: true,
            series: series((part) => busiest.map((each) => each[part].reduce((sum, value) => sum + value, 0))),
          }}
        />
      </div>
    </section>
  )
}

/** Since when people are held here, and how old their data is; nothing where nobody was. */
function HeldLine({ held: { sinceMs, byAge } }: { readonly held: HeldPeople }): ReactNode {
  const { t } = useTranslation()
  const day = useDay()
  if (sinceMs === null) return null
  return (
    <p className="hint">
      {t('overview.people.held', {
        since: day(sinceMs),
        people: heldAges.reduce((sum, age) => sum + byAge[age], 0),
        month: byAge['30-days'],
        year: byAge.year,
        years: byAge['3-years'],
        older: byAge.older,
      })}
    </p>
  )
}

function sumOf({ held, registered, unregistered }: ChannelSeries): number {
  return [...held, ...registered, ...unregistered].reduce((sum, value) => sum + value, 0)
}
