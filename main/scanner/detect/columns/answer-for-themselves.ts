import type { ColumnMeaning } from './column-meaning.ts'

const leastAddressed = 2
const asksYou = /[您你]/u
const fillsIn = /填表|填写|填寫|填报|报名|報名|登记人|登記人/u

/** 您的手机号, 您的分娩日期: where a form speaks to whoever fills it in, 填表人 is no clerk but the one whom it is about. */
export function answerForThemselves(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const fillers = columns.filter(
    ({ owner, attribute, heading }) => owner === 'staff' && attribute === 'name' && fillsIn.test(heading),
  )
  if (fillers.length === 0 || columns.filter(({ heading }) => asksYou.test(heading)).length < leastAddressed)
    return [...columns]
  return columns.map((column) => (fillers.includes(column) ? { ...column, owner: 'person' } : column))
}
