import { Button, Table } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { eventWords, judgedWords } from '../../../shared/words/event-words.ts'
import { Badge } from '../../components/badge.tsx'
import { FileName } from '../../components/file-name.tsx'
import { useMoment } from '../../components/use-moment.ts'
import { judgedTone } from '../status/event-line.tsx'

export interface EventTableProps {
  readonly events: readonly RecordedEvent[]
  readonly loading: boolean
  readonly onOpen: (caseNumber: string) => void
}

export function EventTable({ events, loading, onOpen }: EventTableProps): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  return (
    <Table<RecordedEvent>
      rowKey="sequence"
      size="small"
      pagination={false}
      loading={loading}
      locale={{ emptyText: t('records.none') }}
      dataSource={[...events]}
      columns={[
        { title: t('records.column.time'), width: 130, render: (_, { event }) => moment(event.timeMs) },
        {
          title: t('records.column.case'),
          width: 96,
          render: (_, { event }) => <CaseLink event={event} onOpen={onOpen} />,
        },
        { title: t('records.column.file'), render: (_, { event }) => <EventFileName event={event} /> },
        {
          title: t('records.column.channel'),
          width: 96,
          render: (_, { event }) => ('file' in event ? t(`channel.${event.file.channel}`) : ''),
        },
        { title: t('records.column.what'), render: (_, { event }) => eventWords(event, t) },
        {
          title: t('records.column.done'),
          width: 120,
          render: (_, { event }) =>
            event.kind === 'file-judged' && <Badge tone={judgedTone(event)}>{judgedWords(event, t)}</Badge>,
        },
      ]}
    />
  )
}

interface OfEvent {
  readonly event: RecordedEvent['event']
}

function EventFileName({ event }: OfEvent): ReactNode {
  return 'file' in event ? <FileName name={event.file.name} /> : null
}

function CaseLink({ event, onOpen }: OfEvent & { readonly onOpen: (caseNumber: string) => void }): ReactNode {
  const caseNumber = 'caseNumber' in event ? event.caseNumber : null
  if (caseNumber === null) return null
  return (
    <Button
      type="link"
      size="small"
      onClick={() => {
        onOpen(caseNumber)
      }}
    >
      {caseNumber}
    </Button>
  )
}
