import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf, type ColumnSample } from '../columns/column-sample.ts'

/** 工种, 岗位, 应聘职位: 月嫂 and 母婴护理 under these are what people do or learn, unless clients ask for them. */
export function nannyJobs(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const hasClients = columns.some(({ owner }) => owner === 'client' || owner === 'mother' || owner === 'newborn')
  return columns.filter(({ label, sample }) => {
    if (label === null) return false
    if (asksForTrade.test(label.text)) return jobShare(sample) >= 0.5
    const asks = label.cues.some(({ family }) => family === 'staff' || family === 'nanny-roster')
    return asks && !hasClients && jobShare(sample) > 0
  })
}

function jobShare(sample: ColumnSample): number {
  return shareOf(sample, ({ text }) => isNannyJob.test(text))
}

/** A mother has a trade too; where every second one is a nanny, they are listed for that. */
const asksForTrade = /职业|職業|工作|[可能会]做|可接|擅长|occupation|profession/iu

const isNannyJob = /月嫂|育婴|育儿嫂|催乳|通乳|母婴护理|产康师|产后康复师|产后修复师|月护|护理师|保育|陪月/u
