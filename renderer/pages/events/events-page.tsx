import { Alert, App, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { everything } from '../../../shared/ipc/event-filter.ts'
import { callMain } from '../../call-main.ts'
import { Pager } from '../../components/pager.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { useRecordPages } from '../../components/use-record-pages.ts'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { useAnswer } from '../../use-answer.ts'
import { CaseDrawer } from './case-drawer.tsx'
import { EventFilters } from './event-filters.tsx'
import { EventTable } from './event-table.tsx'

const pageLength = 50

/** 事件: everything that was recorded, a page at a time; each page is asked of main, however many there are. */
export function EventsPage(): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const refusalWords = useRefusalWords()
  const pages = useRecordPages(everything)
  const { narrowing, before } = pages
  const { filter } = narrowing
  const [openCase, setOpenCase] = useState<string | null>(null)
  const { asked } = useAnswer('records.search', { filter, before, limit: pageLength }, 'events-changed')
  const { busy, problem, run } = useAct()
  const page = asked.kind === 'answered' ? asked.value : null

  const exportAs = async (format: 'xlsx' | 'ndjson'): Promise<void> => {
    const done = await run(() => callMain('records.export', { filter, format }))
    const written = done?.value ?? null
    if (written !== null) void message.success(t('records.exported', { count: written.events }))
  }
  return (
    <div className="page page-wide">
      <header className="page-head">
        <h1>{t('nav.events')}</h1>
        <span className="hint">{page !== null && t('records.all', { count: page.all })}</span>
        <Button disabled={busy} onClick={() => void exportAs('xlsx')}>
          {t('records.export-xlsx')}
        </Button>
        <Button disabled={busy} onClick={() => void exportAs('ndjson')}>
          {t('records.export-ndjson')}
        </Button>
      </header>
      {asked.kind === 'refused' && <Alert type="error" showIcon title={refusalWords(asked)} />}
      <ProblemLine problem={problem} />
      <EventFilters narrowing={narrowing} />
      <EventTable events={page?.events ?? null} onOpen={setOpenCase} />
      <Pager {...pages.pager(page?.next ?? null)} />
      {openCase !== null && (
        <CaseDrawer
          caseNumber={openCase}
          onClose={() => {
            setOpenCase(null)
          }}
        />
      )}
    </div>
  )
}
