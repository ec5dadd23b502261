import type { RecordedEvent } from '../../../../shared/domain/agent-event.ts'
import { eventPages } from '../event-pages.ts'
import { eventRow, eventRowHeadings } from '../event-row.ts'
import type { Cell, ReportSheet, SheetFacts } from './report-facts.ts'

/** Files that the clerk was warned of, and limits over time that were reached. */
export function warningsSheet({ t, ...facts }: SheetFacts): ReportSheet {
  return { name: t('report.warnings'), headings: eventRowHeadings(facts.language), rows: rowsOf({ t, ...facts }) }
}

async function* rowsOf({ records, period, language }: SheetFacts): AsyncGenerator<readonly Cell[]> {
  for await (const page of eventPages(records.db, { ...period, kinds: ['file-judged', 'limit-crossed'] })) {
    for (const recorded of page) if (isWarning(recorded)) yield eventRow(recorded, language)
  }
}

function isWarning({ event }: RecordedEvent): boolean {
  if (event.kind === 'limit-crossed') return event.action !== 'record'
  return event.kind === 'file-judged' && event.verdict === 'warn' && !event.simulated
}
