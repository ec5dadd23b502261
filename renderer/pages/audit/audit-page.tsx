import { Alert, App, Button, DatePicker, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditFilter } from '../../../shared/ipc/audit-contract.ts'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { useAnswer } from '../../use-answer.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'

const pageLength = 50
const everything: AuditFilter = { group: null, by: null, fromMs: null, toMs: null }

/** 审计: who did what, a page at a time, and the report for an inspection. */
export function AuditPage(): ReactNode {
  const { t } = useTranslation()
  const refusalWords = useRefusalWords()
  const [filter, setFilter] = useState(everything)
  /** Where each page before this one began, so that one can go back. */
  const [trail, setTrail] = useState<readonly (number | null)[]>([null])
  const [reporting, setReporting] = useState(false)
  const before = trail.at(-1) ?? null
  const { asked } = useAnswer('audit.search', { filter, before, limit: pageLength }, 'events-changed')
  const page = asked.kind === 'answered' ? asked.value : null
  return (
    <div className="page page-wide">
      <header className="page-head">
        <h1>{t('nav.audit')}</h1>
        <span className="hint">{t('audit.explain')}</span>
        <Button
          onClick={() => {
            setReporting(true)
          }}
        >
          {t('audit.report')}
        </Button>
      </header>
      {asked.kind === 'refused' && <Alert type="error" showIcon title={refusalWords(asked)} />}
      <AuditFilters
        filter={filter}
        onChange={(next) => {
          setFilter(next)
          setTrail([null])
        }}
        onClear={
          filter === everything
            ? null
            : () => {
                setFilter(everything)
                setTrail([null])
              }
        }
      />
      <AuditTable events={page?.events ?? []} loading={asked.kind === 'asking'} />
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
      {reporting && (
        <ReportDialog
          onClose={() => {
            setReporting(false)
          }}
        />
      )}
    </div>
  )
}

function ReportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { busy, problem, run } = useAct()
  const [period, setPeriod] = useState<readonly [number, number] | null>(null)
  const write = async (): Promise<void> => {
    if (period === null) return
    const [fromMs, toMs] = period
    const done = await run(() => callMain('audit.report', { fromMs, toMs }))
    const written = done?.value ?? null
    if (written === null) return
    void message.success(t('audit.report-written', { count: written.rows }))
    onClose()
  }
  return (
    <Modal
      open
      title={t('audit.report')}
      okText={t('audit.report-write')}
      okButtonProps={{ disabled: period === null, loading: busy }}
      onOk={() => void write()}
      onCancel={onClose}
    >
      <p>{t('audit.report-explain')}</p>
      <div className="field">
        <label htmlFor="audit-period">{t('audit.report-period')}</label>
        <DatePicker.RangePicker
          id="audit-period"
          onChange={(range) => {
            const [from, to] = range ?? [null, null]
            setPeriod(
              from === null || to === null ? null : [from.startOf('day').valueOf(), to.endOf('day').valueOf() + 1],
            )
          }}
        />
      </div>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </Modal>
  )
}
