import type { FileJudged } from '../../../../shared/domain/agent-event.ts'
import { countTransfers } from '../../../record/ledger/ledger-counts.ts'
import { eventPages } from '../event-pages.ts'
import type { Cell, ReportSheet, SheetFacts } from './report-facts.ts'

/** What the other sheets come to, and what this report cannot say. */
export function summarySheet(facts: SheetFacts): ReportSheet {
  const { t } = facts
  return { name: t('report.summary'), headings: [t('report.item'), t('report.value')], rows: rowsOf(facts) }
}

async function* rowsOf(facts: SheetFacts): AsyncGenerator<readonly Cell[]> {
  const { t, period, policy, by, nowMs, installId, records } = facts
  yield [t('report.title'), t('app.name')]
  yield [t('report.from'), new Date(period.fromMs)]
  yield [t('report.to'), new Date(period.toMs - 1)]
  yield [t('report.made'), new Date(nowMs)]
  yield [t('report.made-by'), by]
  yield [t('report.pc'), installId]
  yield [t('report.mode'), t(`policy.value.${policy.mode}`)]
  const counts = await countJudged(facts)
  yield [t('report.judged'), counts.judged]
  yield [t('report.warned'), counts.warned]
  yield [t('report.quarantined'), counts.quarantined]
  yield [t('report.unread'), counts.unread]
  const { people, transfers, hospitals } = countTransfers(records.db, period)
  yield [t('report.sent-people'), people]
  yield [t('report.sent-transfers'), transfers]
  yield [t('report.sent-hospitals'), hospitals]
  yield [t('report.note'), t('report.limits')]
}

interface JudgedCounts {
  judged: number
  warned: number
  quarantined: number
  unread: number
}

async function countJudged({ records, period }: SheetFacts): Promise<JudgedCounts> {
  const counts = { judged: 0, warned: 0, quarantined: 0, unread: 0 }
  for await (const page of eventPages(records.db, { ...period, kinds: ['file-judged'] })) {
    for (const { event } of page) if (event.kind === 'file-judged') count(event, counts)
  }
  return counts
}

function count({ outcome, verdict, action, simulated }: FileJudged, counts: JudgedCounts): void {
  counts.judged++
  if (outcome.kind === 'unscannable') counts.unread++
  if (verdict === 'warn' && !simulated) counts.warned++
  if (action.kind === 'quarantined') counts.quarantined++
}
