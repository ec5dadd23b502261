import type { KeptRow } from '../rows/cell-view.ts'

/**
 * 病区：产科一病区 日期：..., 群名称：预产妈妈群: a line of a form that is the title of a list, for it says where those lie or what
 * they belong to who stand below it.
 */
export function isTitleWithLabel({ cells: [only, second] }: KeptRow): boolean {
  return only !== undefined && second === undefined && (ward.test(only.text) || called.test(only.text))
}

const ward = /(?:病区|病房|护理单元|病區|護理單元)\s?[:：]\s?[^\s:：]{0,8}(?:产|產|新生儿|新生兒|母婴|母嬰)/u
const called =
  /^(?:群名称?|群聊名?称?|群聊|主题|标题|表名|名单|名单名称|活动名称|活动主题|课程名称|班级名称)\s?[:：]\s?[^\s:：]{3,40}$/u
