import { memo, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { eventWords, judgedWords } from '../../../shared/words/event-words.ts'
import { Badge } from '../../components/badge.tsx'
import { FileName } from '../../components/file-name.tsx'
import { RecordTable, type RecordColumn } from '../../components/record-table.tsx'
import { useMoment } from '../../components/use-moment.ts'
import { judgedTone } from '../status/event-line.tsx'

export interface EventTableProps {
  readonly events: readonly RecordedEvent[] | null
  readonly onOpen: (caseNumber: string) => void
}

/** Drawn anew when its rows change, and not with everything else on the page. */
export const EventTable = memo(function EventTable({ events, onOpen }: EventTableProps): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const columns = useMemo(
    (): readonly RecordColumn[] => [
      { title: t('records.column.time'), width: 116, cell: ({ event }) => moment(event.timeMs) },
      {
        title: t('records.column.case'),
        width: 84,
        cell: ({ event }) => <CaseLink event={event} onOpen={onOpen} />,
      },
      { title: t('records.column.what'), cell: ({ event }) => eventWords(event, t) },
      { title: t('records.column.file'), cell: ({ event }) => 'file' in event && <FileName name={event.file.name} /> },
      {
        title: t('records.column.channel'),
        width: 104,
        cell: ({ event }) => 'file' in event && t(`channel.${event.file.channel}`),
      },
      {
        title: t('records.column.done'),
        width: 108,
        cell: ({ event }) =>
          event.kind === 'file-judged' && <Badge tone={judgedTone(event)}>{judgedWords(event, t)}</Badge>,
      },
    ],
    [t, moment, onOpen],
  )
  return <RecordTable label={t('nav.events')} rows={events} empty={t('records.none')} columns={columns} />
})

interface CaseLinkProps {
  readonly event: RecordedEvent['event']
  readonly onOpen: (caseNumber: string) => void
}

function CaseLink({ event, onOpen }: CaseLinkProps): ReactNode {
  const caseNumber = 'caseNumber' in event ? event.caseNumber : null
  if (caseNumber === null) return null
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        onOpen(caseNumber)
      }}
    >
      {caseNumber}
    </button>
  )
}
