import type { RecordedEvent } from '../../../../shared/domain/agent-event.ts'
import { eventPages } from '../event-pages.ts'
import { eventRow, eventRowHeadings } from '../event-row.ts'
import type { Cell, ReportSheet, SheetFacts } from './report-facts.ts'

const kinds = [
  'file-judged',
  'file-restored',
  'safe-copy-made',
  'card-answered',
  'release-changed',
  'alert-closed',
  'administrator-acted',
] as const

/** What was done: files taken and given back, safe copies, answers of the clerk, alerts closed. */
export function dispositionsSheet(facts: SheetFacts): ReportSheet {
  const { t, language } = facts
  return { name: t('report.dispositions'), headings: eventRowHeadings(language), rows: rowsOf(facts) }
}

async function* rowsOf({ records, period, language }: SheetFacts): AsyncGenerator<readonly Cell[]> {
  for await (const page of eventPages(records.db, { ...period, kinds })) {
    for (const recorded of page) if (isDisposition(recorded)) yield eventRow(recorded, language)
  }
}

function isDisposition({ event }: RecordedEvent): boolean {
  switch (event.kind) {
    case 'file-judged':
      return event.action.kind !== 'untouched'
    case 'administrator-acted':
      // Files that were taken by an administrator's word stand there as judged files.
      return event.act === 'restore-refused' || event.act === 'policy-saved'
    case 'file-restored':
    case 'safe-copy-made':
    case 'card-answered':
    case 'release-changed':
    case 'alert-closed':
      return true
    case 'limit-crossed':
    case 'agent-changed':
    case 'notice-acknowledged':
      return false
  }
}
