import type { TFunction } from 'i18next'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { byWords, eventWords } from '../../../shared/words/event-words.ts'
import { useReasonWords } from '../../components/reason-words.ts'
import { RecordTable, type RecordColumn } from '../../components/record-table.tsx'
import { useMoment } from '../../components/use-moment.ts'

export function AuditTable({ events }: { readonly events: readonly RecordedEvent[] | null }): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const columns = useMemo(
    (): readonly RecordColumn[] => [
      { title: t('records.column.time'), width: 130, cell: ({ event }) => moment(event.timeMs) },
      { title: t('audit.who'), width: 150, cell: ({ event }) => <bdi>{whoOf(event, t)}</bdi> },
      { title: t('audit.what'), cell: ({ event }) => <Deed event={event} /> },
      { title: t('records.column.case'), width: 96, cell: ({ event }) => 'caseNumber' in event && event.caseNumber },
    ],
    [t, moment],
  )
  return <RecordTable label={t('nav.audit')} rows={events} empty={t('audit.none')} columns={columns} />
}

/** A login name, an account of the system, or nobody: then the agent did it by itself. */
function whoOf(event: RecordedEvent['event'], t: TFunction): string {
  if ('by' in event) return byWords(event.by, t)
  return 'account' in event ? event.account : ''
}

function Deed({ event }: { readonly event: RecordedEvent['event'] }): ReactNode {
  const { t } = useTranslation()
  const reasonWords = useReasonWords()
  const reasons = 'why' in event ? event.why.map(reasonWords) : []
  const note = event.kind === 'alert-closed' ? event.reason : 'note' in event ? event.note : ''
  const more = [...reasons, note].filter((words) => words !== '')
  return (
    <>
      {eventWords(event, t)}
      {more.length > 0 && (
        <div className="row-quiet audit-more">
          <bdi>{more.join(' ')}</bdi>
        </div>
      )}
    </>
  )
}
