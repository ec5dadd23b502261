import { eventPages } from '../event-pages.ts'
import type { Cell, ReportSheet, SheetFacts } from './report-facts.ts'

const tips = ['card.tip.0', 'card.tip.1', 'card.tip.2', 'card.tip.3', 'card.tip.4'] as const

/** Who read the notice about monitoring, and what the cards taught. */
export function educationSheet(facts: SheetFacts): ReportSheet {
  const { t } = facts
  return {
    name: t('report.education'),
    headings: [t('records.column.time'), t('records.column.kind'), t('records.column.what')],
    rows: rowsOf(facts),
  }
}

async function* rowsOf({ records, period, t }: SheetFacts): AsyncGenerator<readonly Cell[]> {
  let answered = 0
  let unanswered = 0
  for await (const page of eventPages(records.db, { ...period, kinds: ['notice-acknowledged', 'card-answered'] })) {
    for (const { event } of page) {
      if (event.kind === 'notice-acknowledged') {
        const what = `${t('event.notice', { account: event.account })} (${event.notice})`
        yield [new Date(event.timeMs), t('records.kind.notice-acknowledged'), what]
      } else if (event.kind === 'card-answered') {
        if (event.answer === 'no-answer') unanswered++
        else answered++
      }
    }
  }
  yield ['', t('report.cards'), t('report.cards-answered', { answered, unanswered })]
  for (const tip of tips) yield ['', t('report.tip'), t(tip)]
}
