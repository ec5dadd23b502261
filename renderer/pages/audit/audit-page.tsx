import { Alert, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditFilter } from '../../../shared/ipc/audit-contract.ts'
import { Pager } from '../../components/pager.tsx'
import { useRecordPages } from '../../components/use-record-pages.ts'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { useAnswer } from '../../use-answer.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'
import { ReportDialog } from './report-dialog.tsx'

const pageLength = 50
const everything: AuditFilter = { group: null, by: null, fromMs: null, toMs: null }

/** 审计: who did what, a page at a time, and the report for an inspection. */
export function AuditPage(): ReactNode {
  const { t } = useTranslation()
  const refusalWords = useRefusalWords()
  const pages = useRecordPages(everything)
  const { narrowing, before } = pages
  const { filter } = narrowing
  const [reporting, setReporting] = useState(false)
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
      <AuditFilters narrowing={narrowing} />
      <AuditTable events={page?.events ?? null} />
      <Pager {...pages.pager(page?.next ?? null)} />
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
