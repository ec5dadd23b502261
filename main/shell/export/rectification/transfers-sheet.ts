import type { FileJudged } from '../../../../shared/domain/agent-event.ts'
import { judgedWords } from '../../../../shared/words/event-words.ts'
import { countTransfers } from '../../../record/ledger/ledger-counts.ts'
import { eventPages } from '../event-pages.ts'
import type { Cell, ReportSheet, SheetFacts } from './report-facts.ts'

/** Files with people that seem to have left outside registered routes, and what they add up to. */
export function transfersSheet(facts: SheetFacts): ReportSheet {
  const { t } = facts
  return {
    name: t('report.transfers'),
    headings: [
      t('records.column.time'),
      t('records.column.case'),
      t('records.column.file'),
      t('records.column.channel'),
      t('records.column.people'),
      t('records.column.level'),
      t('report.hospitals'),
      t('report.known-people'),
      t('report.direction'),
      t('records.column.done'),
    ],
    rows: rowsOf(facts),
  }
}

async function* rowsOf(facts: SheetFacts): AsyncGenerator<readonly Cell[]> {
  const { records, period, t } = facts
  let listed = 0
  for await (const page of eventPages(records.db, { ...period, kinds: ['file-judged'] })) {
    for (const { event } of page) {
      if (event.kind !== 'file-judged' || event.outcome.kind !== 'sensitive' || !isUnregistered(event)) continue
      listed += event.outcome.people
      yield rowOf(event, event.outcome, facts)
    }
  }
  const { people } = countTransfers(records.db, period)
  yield [t('report.listed'), '', '', '', listed]
  yield [t('report.too-small'), '', '', '', Math.max(people - listed, 0)]
  yield [t('report.all-transfers'), '', '', '', Math.max(people, listed)]
}

function isUnregistered({ ledger }: FileJudged): boolean {
  return ledger?.kind === 'transfer' && ledger.route === null
}

function rowOf(
  event: FileJudged,
  { people, level, hospitals }: Extract<FileJudged['outcome'], { kind: 'sensitive' }>,
  { t }: SheetFacts,
): readonly Cell[] {
  const { file, ledger, caseNumber, timeMs } = event
  return [
    new Date(timeMs),
    caseNumber,
    file.name,
    t(`channel.${file.channel}`),
    people,
    t(`level.${level}`),
    hospitals,
    ledger?.knownPeople ?? 0,
    t(ledger?.direction?.kind === 'outgoing' ? 'report.outgoing' : 'report.unknown'),
    judgedWords(event, t),
  ]
}
