import { App, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { everything, type EventFilter } from '../../../shared/ipc/event-filter.ts'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { useAnswer } from '../../use-answer.ts'
import { CaseDrawer } from './case-drawer.tsx'
import { EventFilters } from './event-filters.tsx'
import { EventTable } from './event-table.tsx'

const pageLength = 50

/** 事件: everything that was recorded, a page at a time; each page is asked of main, however many there are. */
export function EventsPage(): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [filter, setFilter] = useState<EventFilter>(everything)
  /** Where each page before this one began, so that one can go back. */
  const [trail, setTrail] = useState<readonly (number | null)[]>([null])
  const [openCase, setOpenCase] = useState<string | null>(null)
  const before = trail.at(-1) ?? null
  const { asked } = useAnswer('records.search', { filter, before, limit: pageLength }, 'events-changed')
  const { busy, problem, run } = useAct()
  const page = asked.kind === 'answered' ? asked.value : null

  const change = (next: EventFilter): void => {
    setFilter(next)
    setTrail([null])
  }
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
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <EventFilters filter={filter} onChange={change} />
      <EventTable events={page?.events ?? []} loading={asked.kind === 'asking'} onOpen={setOpenCase} />
      <footer className="pager">
        <Button
          disabled={trail.length === 1}
          onClick={() => {
            setTrail(trail.slice(0, -1))
          }}
        >
          {t('records.newer')}
        </Button>
        <Button
          disabled={(page?.next ?? null) === null}
          onClick={() => {
            if (page !== null) setTrail([...trail, page.next])
          }}
        >
          {t('records.older')}
        </Button>
      </footer>
      <CaseDrawer
        caseNumber={openCase}
        onClose={() => {
          setOpenCase(null)
        }}
      />
    </div>
  )
}
