import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { serviceShare } from './service-share.ts'
import { asksForCause, asksForJob, asksWhereFrom, namesChannel } from './workplace.ts'

/** Where somebody works or went, what she bought in a shop that sells goods alone, what buyers call themselves: not of her. */
export function isWordlessColumn(column: ColumnMeaning, text: string, columns: readonly ColumnMeaning[]): boolean {
  const { attribute, owner, heading } = column
  return (
    attribute === 'department' ||
    attribute === 'relation' ||
    attribute === 'hospital' ||
    owner === 'buyer' ||
    owner === 'institution' ||
    asksForJob(heading) ||
    asksForCause(heading) ||
    asksWhereFrom(heading) ||
    (text.length <= longestStage && isMadeToOrder(column)) ||
    (attribute === 'goods' && serviceShare(column) === 0) ||
    asksForReview(column) ||
    namesChannel(column, columns) ||
    (asksWhomServed(column) && columns.some(({ heading: other }) => asksForJob(other)))
  )
}

/** 服务对象 over 孕产妇 beside 工种: whom those serve who are named. */
function asksWhomServed({ heading }: ColumnMeaning): boolean {
  return /^(?:主要|重点)?(?:服务|照护|护理|照料|面向|授课)(?:对象|人群|群体)(?:类别|类型|分类)?$/u.test(heading.trim())
}

/** 评价 over 孕28周穿着合适: what buyers write under what they bought. */
export function asksForReview({ heading }: ColumnMeaning): boolean {
  return /^(?:商品|买家|用户|订单|顾客|購買)?(?:评价|评论|晒单|追评|評價|評論)(?:内容|详情)?$|^(?:customer )?reviews?(?: text| body)?$/iu.test(
    heading.trim(),
  )
}

const longestStage = 6

/** 待产 beside 在产 and 已发货: how far an order has come. */
function isMadeToOrder({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.2, ({ text }) =>
    /^(?:在产|已产|排产|投产|量产|生产中|已完工|待?发货|已发货)$/u.test(text),
  )
}
