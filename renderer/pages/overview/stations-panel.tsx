import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StationsView } from '../../../shared/ipc/overview-contract.ts'
import { Badge, type BadgeTone } from '../../components/badge.tsx'
import { useBytes } from '../../components/use-bytes.ts'

type Station = Exclude<keyof StationsView, 'refused'>

interface Standing {
  readonly tone: BadgeTone
  /** What is to be known of it, the most pressing first. */
  readonly lines: readonly string[]
}

/** How each station of the way of a file stands, in one row. */
export function StationsPanel({ stations }: { readonly stations: StationsView }): ReactNode {
  const { t } = useTranslation()
  const standings = useStandings(stations)
  return (
    <section aria-label={t('overview.stations')}>
      <ul className="stations">
        {standings.map(([station, { tone, lines }]) => (
          <li key={station} className="panel station">
            <div className="station-head">
              <h2>{t(`overview.station.${station}`)}</h2>
              <Badge tone={tone}>{t(`overview.${tone}`)}</Badge>
            </div>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useStandings(stations: StationsView): readonly (readonly [Station, Standing])[] {
  const { t } = useTranslation()
  const bytes = useBytes()
  const { watching, scanner, records, quarantine, reporting, refused } = stations
  const isFull = quarantine.mostBytes !== null && quarantine.bytes >= quarantine.mostBytes
  return [
    [
      'watching',
      {
        tone: watching.watched === 0 ? 'failed' : watching.noAccess > 0 ? 'attention' : 'well',
        lines: [
          watching.watched === 0
            ? t('overview.watching.none')
            : t('overview.watching.folders', { count: watching.watched }),
          ...(watching.noAccess > 0 ? [t('overview.watching.no-access', { count: watching.noAccess })] : []),
          ...(watching.missing > 0 ? [t('overview.watching.missing', { count: watching.missing })] : []),
        ],
      },
    ],
    [
      'scanner',
      {
        tone: scanner.ready ? 'well' : 'failed',
        lines: [
          ...(scanner.ready ? [] : [t('overview.scanner.down')]),
          t('overview.scanner.today', { count: scanner.lookedAt }),
          ...(scanner.unread > 0 ? [t('overview.scanner.unread', { count: scanner.unread })] : []),
          ...(scanner.waiting > 0 ? [t('overview.scanner.waiting', { count: scanner.waiting })] : []),
        ],
      },
    ],
    [
      'records',
      {
        tone: records.works ? 'well' : 'failed',
        lines: [
          ...(records.works ? [] : [t('overview.records.failed')]),
          t('overview.records.events', { count: records.events }),
        ],
      },
    ],
    [
      'quarantine',
      {
        tone: isFull ? 'failed' : quarantine.asked > 0 ? 'attention' : 'well',
        lines: [
          ...(isFull ? [t('overview.quarantine.full')] : []),
          ...(quarantine.asked > 0 ? [t('overview.quarantine.asked', { count: quarantine.asked })] : []),
          t('overview.quarantine.files', { count: quarantine.files }),
          quarantine.mostBytes === null
            ? bytes(quarantine.bytes)
            : t('overview.quarantine.room', { used: bytes(quarantine.bytes), most: bytes(quarantine.mostBytes) }),
          ...(quarantine.underWay > 0 ? [t('overview.quarantine.under-way', { count: quarantine.underWay })] : []),
        ],
      },
    ],
    [
      'reporting',
      {
        tone: reportingTone(reporting.kind, refused),
        lines: [
          t(`status.reporting.${reporting.kind}`, { count: reporting.kind === 'no-endpoint' ? 0 : reporting.queued }),
          ...(refused > 0 ? [t('overview.reporting.refused', { count: refused })] : []),
        ],
      },
    ],
  ]
}

function reportingTone(kind: StationsView['reporting']['kind'], refused: number): BadgeTone {
  switch (kind) {
    case 'no-endpoint':
      return 'quiet'
    case 'not-reporting':
      return 'attention'
    case 'connecting':
    case 'reporting':
      return refused > 0 ? 'attention' : 'well'
  }
}
